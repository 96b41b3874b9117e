// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefsListField.h"

#include "ui/admin/Permissions.h"
#include "ui/fields/LinkLine.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/TabAnchor.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace backdesk::ui
{

RefsListField::RefsListField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_context(context), m_tabs(new TabAnchor(this))
{
    if (const CollectionMeta *target = context.app.collection(field.collection))
        m_target = *target;
    else
        m_target.name = m_target.title = field.collection;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Gap));
    auto *box = new Card(this);
    m_box = box;
    m_linesLayout = box->body();
    m_linesLayout->setContentsMargins(1, 3, 1, 3);
    m_empty = new QLabel(tr("No entries yet"), this);
    setTextStyle(m_empty, TextStyle::Body, Color::Hint);
    m_empty->setContentsMargins(themeSize(Size::ControlPadding), themeSize(Size::Tight),
                                themeSize(Size::ControlPadding), themeSize(Size::Tight));
    m_linesLayout->addWidget(m_empty);
    m_showAll = linkButton({}, this);
    m_showAll->hide();
    m_picker = new RefPicker(context.connector, m_target, this);
    m_picker->setKeepsChoice(false);
    m_picker->setPlaceholder(tr("Type to add from %1").arg(m_target.title));
    m_picker->setCreatable(context.canCreate(field));
    layout->addWidget(m_box);
    layout->addWidget(m_showAll, 0, Qt::AlignLeading);
    layout->addWidget(m_picker);
    setInput(m_picker->lineEdit());

    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    connect(m_picker, &RefPicker::picked, this, &RefsListField::add);
    connect(m_picker, &RefPicker::createRequested, this, &RefsListField::create);
    connect(m_picker, &RefPicker::textEdited, this, [this] { partEdited(); });
    connect(context.labels, &ReferenceLabels::arrived, this, &RefsListField::refreshLabels);
    if (context.permissions)
        connect(context.permissions, &Permissions::changed, this, &RefsListField::applyProps);
}

QString RefsListField::inputError() const
{
    return m_picker->isUnresolved() ? tr("Choose an entry from the list, or clear the field.") : QString();
}

void RefsListField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_picker->setVisible(!readOnly);
    for (LinkLine *line : m_lines)
        line->setRemovable(!readOnly);
}

void RefsListField::setInvalid(bool invalid)
{
    ui::setInvalid(m_picker, invalid);
}

void RefsListField::display(const QJsonValue &value)
{
    m_ids.clear();
    for (const QJsonValue id : value.toArray())
        m_ids.append(id.toString());
    rebuild();
}

bool RefsListField::canEdit() const
{
    return prop(QLatin1String("edit")).toBool(true) && m_context.canEdit(field());
}

void RefsListField::applyProps()
{
    m_picker->setCreatable(prop(QLatin1String("add")).toBool(true) && m_context.canCreate(field()));
    for (LinkLine *line : m_lines)
        line->setEditable(canEdit());
}

void RefsListField::add(const QString &id, const QString &label)
{
    if (!label.isEmpty())
        m_context.labels->remember(m_target.name, id, label);
    if (!m_ids.contains(id))
        m_ids.append(id);
    // What was just added is not hidden.
    m_all = m_all || m_ids.size() > Shown;
    commit();
}

void RefsListField::remove(const QString &id)
{
    const qsizetype index = m_ids.indexOf(id);
    m_ids.removeAll(id);
    commit();
    if (m_lines.isEmpty())
        m_picker->setFocus(Qt::OtherFocusReason);
    else
        m_lines.at(qBound(0, index, m_lines.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void RefsListField::create(const QString &text)
{
    const auto created = [self = QPointer<RefsListField>(this)](const QString &id, const QString &label) {
        if (!self)
            return;
        self->m_picker->setCurrent({}, {});
        self->add(id, label);
        self->m_picker->setFocus(Qt::OtherFocusReason);
    };
    m_context.create(this, {m_target.name, field().reverse, text}, created);
}

void RefsListField::editItem(const QString &id)
{
    m_context.edit(this, m_target.name, id, [self = QPointer<RefsListField>(this), id](const QString &label) {
        if (!self)
            return;
        if (!label.isEmpty())
            self->m_context.labels->remember(self->m_target.name, id, label);
        self->refreshLabels(self->m_target.name);
        for (LinkLine *line : self->m_lines) {
            if (line->objectName() == id)
                line->setFocus(Qt::OtherFocusReason);
        }
    });
}

void RefsListField::commit()
{
    rebuild();
    const QJsonArray array = QJsonArray::fromStringList(m_ids);
    const bool same = array == stored().toArray();
    // Null and an empty list are told apart only by who wrote them.
    change(same ? stored() : QJsonValue(array));
}

void RefsListField::rebuild()
{
    qDeleteAll(m_lines);
    m_lines.clear();
    const qsizetype shown = m_all ? m_ids.size() : qMin<qsizetype>(m_ids.size(), Shown);
    const QStringList visible = m_ids.mid(0, shown);
    m_context.labels->want(m_target.name, visible);
    QList<QWidget *> stops;
    for (const QString &id : visible) {
        LinkLine *line = makeLine(id);
        m_linesLayout->addWidget(line);
        m_lines.append(line);
        stops += {line, line->editButton(), line->removeButton()};
    }
    m_tabs->order(stops + QList<QWidget *>{m_showAll, m_picker->lineEdit()});
    setFocusProxy(stops.value(0, m_picker->lineEdit()));
    m_empty->setVisible(m_ids.isEmpty());
    m_showAll->setText(tr("Show all %n entries", nullptr, int(m_ids.size())));
    m_showAll->setVisible(shown < m_ids.size());
    m_picker->setExcluded(m_ids);
    Q_EMIT hintChanged();
}

LinkLine *RefsListField::makeLine(const QString &id)
{
    auto *line =
        new LinkLine(iconForCollection(m_target.name), m_context.labels->label(m_target.name, id), m_box);
    line->setRemovable(!isReadOnly());
    line->setEditable(canEdit());
    line->setObjectName(id);
    connect(line, &LinkLine::editWanted, this, [this, id] { editItem(id); });
    connect(line, &LinkLine::clicked, this, [this, id] {
        const bool beside = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
        Q_EMIT open(Path::item(m_target.name, id), beside);
    });
    // Its button's click is still being delivered: the line is deleted later.
    connect(
        line, &LinkLine::removed, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    line->show();
    return line;
}

void RefsListField::refreshLabels(const QString &collection)
{
    if (collection != m_target.name)
        return;
    for (LinkLine *line : m_lines) {
        const QString label = m_context.labels->label(collection, line->objectName());
        line->setLabel(label);
    }
}

} // namespace backdesk::ui
