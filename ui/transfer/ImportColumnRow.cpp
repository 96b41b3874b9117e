// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportColumnRow.h"

#include "ui/theme/Theme.h"
#include "ui/transfer/DialogParts.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace backdesk::ui
{

ImportColumnRow::ImportColumnRow(const AppMeta &app, const QList<ImportTarget> &targets, Kind kind,
                                 const QString &head, const QString &example, QGridLayout *grid, int line)
    : m_app(app), m_targets(targets), m_field(plainCombo()), m_key(plainCombo()), m_separator(new QLineEdit)
{
    if (kind == Kind::Column) {
        auto *label = new ElidedLabel(head);
        setTextStyle(label, TextStyle::Strong);
        m_head = label;
        m_example = new ElidedLabel(example);
        setTextStyle(m_example, TextStyle::Small, Color::Hint);
        grid->addWidget(m_example, line, 1);
    } else {
        m_text = new QLineEdit;
        m_text->setPlaceholderText(tr("Value of all rows"));
        m_text->setAccessibleName(tr("Value of all rows"));
        m_remove = iconButton(QStringLiteral("x"), tr("Remove this fixed value"));
        m_head = m_text;
        grid->addWidget(m_remove, line, 1);
        connect(m_text, &QLineEdit::textChanged, this, &ImportColumnRow::changed);
        connect(m_remove, &QToolButton::clicked, this, &ImportColumnRow::removalRequested);
    }
    m_field->addItem(tr("Leave out"), QString());
    for (const ImportTarget &target : m_targets)
        m_field->addItem(target.title, target.name());
    m_field->setAccessibleName(kind == Kind::Column ? tr("Field for the column “%1”").arg(head)
                                                    : tr("Field of the fixed value"));
    m_key->setAccessibleName(tr("What names the entry"));
    m_separator->setAccessibleName(tr("Sign between the entries of the list"));
    m_separator->setToolTip(m_separator->accessibleName());
    constexpr int Narrow = 56;
    m_separator->setFixedWidth(qRound(Narrow * Theme::current().textScale()));
    grid->addWidget(m_head, line, 0);
    grid->addWidget(m_field, line, 2);
    grid->addWidget(m_separator, line, 3);
    grid->addWidget(m_key, line, 4);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillKeys();
        showParts();
        Q_EMIT changed();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &ImportColumnRow::changed);
    connect(m_separator, &QLineEdit::textChanged, this, &ImportColumnRow::changed);
    m_separator->setText(ImportColumn().separator);
    showParts();
}

ImportColumnRow::~ImportColumnRow()
{
    delete m_head;
    delete m_example;
    delete m_remove;
    delete m_field;
    delete m_key;
    delete m_separator;
}

const ImportTarget *ImportColumnRow::target() const
{
    const int place = m_field->currentIndex() - 1;
    return place >= 0 && place < m_targets.size() ? &m_targets.at(place) : nullptr;
}

void ImportColumnRow::fillKeys()
{
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    const ImportTarget *chosen = target();
    if (!chosen || !chosen->field.isReference())
        return;
    if (const CollectionMeta *collection = m_app.collection(chosen->field.collection)) {
        for (const ImportTarget &key : ImportMappings::keysOf(*collection)) {
            if (key.name() != ImportColumn::ById) {
                //: How a cell names what it refers to: by its field "Name".
                m_key->addItem(tr("by %1").arg(key.title), key.name());
            }
        }
    }
    m_key->addItem(tr("by id"), QString(ImportColumn::ById));
    const CollectionMeta *collection = m_app.collection(chosen->field.collection);
    m_key->setCurrentIndex(collection && !collection->label.isEmpty()
                               ? qMax(0, m_key->findData(collection->label))
                               : m_key->count() - 1);
}

void ImportColumnRow::showParts()
{
    const ImportTarget *chosen = target();
    const bool list = chosen && (chosen->field.type == FieldMeta::Type::List ||
                                 chosen->field.type == FieldMeta::Type::RefsList);
    m_key->setVisible(chosen && chosen->field.isReference());
    m_separator->setVisible(list);
}

void ImportColumnRow::setColumn(const ImportColumn &column)
{
    const QSignalBlocker quiet(this);
    m_field->setCurrentIndex(qMax(0, m_field->findData(column.field)));
    if (const int place = m_key->findData(column.key); place >= 0)
        m_key->setCurrentIndex(place);
    m_separator->setText(column.separator);
}

ImportColumn ImportColumnRow::column() const
{
    ImportColumn column;
    column.field = m_field->currentData().toString();
    if (m_key->count() > 0)
        column.key = m_key->currentData().toString();
    column.separator = m_separator->text();
    return column;
}

QString ImportColumnRow::text() const
{
    return m_text ? m_text->text() : QString();
}

} // namespace backdesk::ui
