// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TreeField.h"

#include "ui/fields/JsonTree.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int FewestRows = 3;
constexpr int MostRows = 12;

} // namespace

TreeField::TreeField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_tree(new JsonTree(this)),
      m_add(makeButton(tr("Add entry"), QStringLiteral("plus"), this)),
      m_remove(makeButton(tr("Remove"), QStringLiteral("x"), this, ButtonRole::Flat)),
      m_kind(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(m_tree);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(m_kind);
    row->addStretch();
    layout->addLayout(row);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_add, m_remove, m_kind})
        setSmall(button);
    m_add->setToolTip(withKeys(tr("Add to the chosen group"), QKeySequence(Qt::Key_Insert)));
    m_remove->setToolTip(withKeys(tr("Remove the chosen entry"), QKeySequence(Qt::Key_Delete)));
    makeKindMenu();
    setInput(m_tree);
    connect(m_tree, &JsonTree::edited, this, &TreeField::taken);
    connect(m_tree, &JsonTree::refused, this, [this](const QString &reason) {
        m_refused = reason;
        Q_EMIT hintChanged();
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TreeField::refresh);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &TreeField::fitHeight);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, &TreeField::fitHeight);
    connect(m_add, &QPushButton::clicked, m_tree, &JsonTree::addEntry);
    connect(m_remove, &QPushButton::clicked, m_tree, &JsonTree::removeEntry);
    refresh();
    fitHeight();
}

void TreeField::makeKindMenu()
{
    auto *menu = new QMenu(m_kind);
    using Kind = JsonTree::Kind;
    for (const Kind kind : {Kind::Text, Kind::Number, Kind::Bool, Kind::Nothing, Kind::Object, Kind::List})
        menu->addAction(JsonTree::kindText(kind), this, [this, kind] { m_tree->setKind(kind); });
    m_kind->setMenu(menu);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setText(tr("Kind"));
    m_kind->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kind->setToolTip(tr("Make another kind of the chosen entry"));
}

void TreeField::taken()
{
    fitHeight();
    const QJsonValue now = m_tree->json();
    const bool nothing = stored().isNull() && now == QJsonValue(QJsonObject());
    change(nothing ? stored() : now);
}

void TreeField::display(const QJsonValue &value)
{
    m_tree->setJson(value);
    const bool other = !value.isNull() && !value.isObject() && !value.isArray();
    m_refused = other ? tr("The value is no group: %1").arg(jsonText(value)) : QString();
    Q_EMIT hintChanged();
    refresh();
    fitHeight();
}

void TreeField::refresh()
{
    const bool chosen = m_tree->currentItem();
    m_remove->setEnabled(chosen);
    m_kind->setEnabled(chosen);
}

void TreeField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_tree->setWritable(!readOnly);
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
    m_kind->setVisible(!readOnly);
}

void TreeField::setInvalid(bool invalid)
{
    ui::setInvalid(m_tree, invalid);
}

int TreeField::buttonsWidth() const
{
    return m_add->sizeHint().width() + m_remove->sizeHint().width() + m_kind->sizeHint().width() +
           3 * themeSize(Size::Gap);
}

void TreeField::fitHeight()
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(m_tree); *it && rows <= MostRows; ++it)
        ++rows;
    const int row = qMax(m_tree->sizeHintForRow(0), themeSize(Size::MenuRow));
    const int body = qBound(FewestRows, rows, MostRows) * row;
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + body + 2 * m_tree->frameWidth() + 2);
}

} // namespace backdesk::ui
