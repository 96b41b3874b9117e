// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemMenu.h"

#include "ui/theme/Icons.h"
#include "ui/views/ActionBar.h"
#include "ui/widgets/Buttons.h"

namespace backdesk::ui
{

namespace
{

/// Long names would widen the menu.
QString menuText(const QString &text)
{
    constexpr int Longest = 40;
    QString shown = text.size() > Longest ? text.left(Longest) + QStringLiteral("…") : text;
    return literalText(shown);
}

} // namespace

ItemMenu::ItemMenu(const ItemRow &row, const ListColumn &column, const Cell &cell, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_open = {add(tr("Open"), QStringLiteral("pencil"), Qt::Key_Return),
              add(tr("Open in a new window"), QStringLiteral("external-link"),
                  QKeySequence(Qt::CTRL | Qt::Key_Return))};
    connect(m_open.first(), &QAction::triggered, this, [this] { Q_EMIT openRequested(false); });
    connect(m_open.last(), &QAction::triggered, this, [this] { Q_EMIT openRequested(true); });
    addLinks(cell);
    m_cellPart = addSeparator();
    QAction *copy = add(tr("Copy cell"), QStringLiteral("copy"), QKeySequence::Copy);
    copy->setEnabled(!cell.text.isEmpty());
    connect(copy, &QAction::triggered, this, [this, text = cell.text] { Q_EMIT copyRequested(text); });
    connect(add(tr("Copy row"), QStringLiteral("copy")), &QAction::triggered, this,
            &ItemMenu::rowCopyRequested);
    connect(add(tr("Copy column"), QStringLiteral("copy")), &QAction::triggered, this,
            &ItemMenu::columnCopyRequested);
    connect(add(tr("Copy link"), QStringLiteral("link")), &QAction::triggered, this,
            &ItemMenu::addressCopyRequested);
    connect(add(tr("Copy id"), QStringLiteral("hash")), &QAction::triggered, this,
            [this, id = row.id] { Q_EMIT copyRequested(id); });
    addSorting(column);
    addSeparator();
    m_delete = add(tr("Delete…"), QStringLiteral("trash-2"), Qt::Key_Delete);
    connect(m_delete, &QAction::triggered, this, &ItemMenu::deletionRequested);
}

void ItemMenu::addItemActions(const QList<ActionMeta> &actions, int count)
{
    m_offered = actions;
    if (actions.isEmpty())
        return;
    setToolTipsVisible(true);
    insertSeparator(m_cellPart);
    for (const ActionMeta &action : actions) {
        const QString name = menuText(actionText(action));
        //: An action, and how many items it is to be carried out with.
        const QString text = count == 1 ? name : tr("%1 (%n entries)", nullptr, count).arg(name);
        auto *entry = new QAction(text, this);
        entry->setToolTip(actionToolTip(action, true));
        insertAction(m_cellPart, entry);
        connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT actionRequested(action.name); });
        m_actions.insert(action.name, entry);
    }
}

void ItemMenu::setActionStates(const QMap<QString, ActionState> &states)
{
    for (const ActionMeta &action : std::as_const(m_offered)) {
        const ActionState state = states.value(action.name);
        QAction *entry = m_actions.value(action.name);
        entry->setVisible(state.see);
        entry->setEnabled(state.execute);
        entry->setToolTip(actionToolTip(action, state.execute));
    }
}

void ItemMenu::setOpenable(bool openable)
{
    for (QAction *action : std::as_const(m_open))
        action->setVisible(openable);
}

void ItemMenu::offerChosen(qint64 count, bool deletable)
{
    auto *exporting = new QAction(ui::icon(QStringLiteral("download")), tr("Export selected rows…"), this);
    insertAction(m_delete, exporting);
    connect(exporting, &QAction::triggered, this, &ItemMenu::exportRequested);
    if (!deletable || count < 2)
        return;
    m_delete->setText(tr("Delete %Ln entries…", nullptr, int(count)));
    disconnect(m_delete, &QAction::triggered, this, &ItemMenu::deletionRequested);
    connect(m_delete, &QAction::triggered, this, &ItemMenu::chosenDeletionRequested);
}

void ItemMenu::setDeletable(bool deletable)
{
    m_delete->setVisible(deletable);
}

void ItemMenu::refuseDeletion(const QString &why)
{
    m_delete->setEnabled(false);
    m_delete->setToolTip(why);
    m_delete->setStatusTip(why);
    setToolTipsVisible(true);
}

QAction *ItemMenu::add(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = addAction(ui::icon(iconName), text);
    // Told only: the table itself acts on the keys.
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void ItemMenu::addLinks(const Cell &cell)
{
    for (qsizetype i = 0; i < cell.ids.size(); ++i) {
        QAction *open = add(tr("Open “%1”").arg(menuText(cell.names.at(i))), QStringLiteral("link"));
        connect(open, &QAction::triggered, this, [this, id = cell.ids.at(i)] { Q_EMIT linkRequested(id); });
    }
}

void ItemMenu::addSorting(const ListColumn &column)
{
    if (column.sortKey.isEmpty())
        return;
    addSeparator();
    const auto addOrder = [&](const QString &text, const QString &iconName, const QStringList &keys) {
        connect(add(text, iconName), &QAction::triggered, this, [this, keys] { Q_EMIT sortRequested(keys); });
    };
    const QString title = menuText(column.title);
    addOrder(tr("Sort by “%1”, ascending").arg(title), QStringLiteral("arrow-up"), {column.sortKey});
    addOrder(tr("Sort by “%1”, descending").arg(title), QStringLiteral("arrow-down"),
             {u'-' + column.sortKey});
    addOrder(tr("In the order of creation"), QStringLiteral("clock"), {});
    m_unsorted = actions().last();
}

void ItemMenu::offerFurtherSort(const ListColumn &column)
{
    if (!m_unsorted)
        return;
    auto *further = new QAction(ui::icon(QStringLiteral("plus")),
                                tr("Then sort by “%1”").arg(menuText(column.title)), this);
    insertAction(m_unsorted, further);
    connect(further, &QAction::triggered, this, [this, key = column.sortKey] { Q_EMIT sortAdded(key); });
}

} // namespace backdesk::ui
