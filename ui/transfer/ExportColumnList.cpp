// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportColumnList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backdesk::ui
{

ExportColumnList::ExportColumnList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_up(iconButton(QStringLiteral("arrow-up"), withKeys(tr("Move up"), Qt::ALT | Qt::Key_Up), this)),
      m_down(
          iconButton(QStringLiteral("arrow-down"), withKeys(tr("Move down"), Qt::ALT | Qt::Key_Down), this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setAccessibleName(tr("Columns"));
    setFocusProxy(m_list);
    auto *all = linkButton(tr("All"), this);
    auto *none = linkButton(tr("None"), this);
    all->setAccessibleName(tr("All columns"));
    none->setAccessibleName(tr("No column"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(all);
    bar->addWidget(none);
    bar->addStretch();
    bar->addWidget(m_up);
    bar->addWidget(m_down);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Tight));
    column->addWidget(m_list, 1);
    column->addLayout(bar);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportColumnList::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumnList::changed);
    const auto bind = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    bind(Qt::ALT | Qt::Key_Up, -1);
    bind(Qt::ALT | Qt::Key_Down, 1);
    setTabOrder(m_list, all);
    setTabOrder(all, none);
    setTabOrder(none, m_up);
    setTabOrder(m_up, m_down);
    updateButtons();
}

void ExportColumnList::setColumns(const QList<ExportColumn> &columns, const QStringList &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_columns = columns;
    const auto rank = [&chosen](const ExportColumn &column) {
        const qsizetype place = chosen.indexOf(column.name);
        return place < 0 ? chosen.size() : place;
    };
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [&rank](const ExportColumn &a, const ExportColumn &b) { return rank(a) < rank(b); });
    m_list->clear();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        auto *item = new QListWidgetItem(m_columns.at(i).title, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(m_columns.at(i).name) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

QList<ExportColumn> ExportColumnList::chosen() const
{
    QList<ExportColumn> columns;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            columns.append(m_columns.at(item->data(Qt::UserRole).toInt()));
    }
    return columns;
}

QStringList ExportColumnList::chosenNames() const
{
    QStringList names;
    for (const ExportColumn &column : chosen())
        names.append(column.name);
    return names;
}

void ExportColumnList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    Q_EMIT changed();
}

void ExportColumnList::setAll(bool on)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    m_list->viewport()->update();
    Q_EMIT changed();
}

void ExportColumnList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace backdesk::ui
