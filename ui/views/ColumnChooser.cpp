// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColumnChooser.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int NameRole = Qt::UserRole;
constexpr int MostRows = 14;
constexpr int Width = 240;

} // namespace

ColumnChooser::ColumnChooser(QWidget *anchor)
    : PopupPanel(anchor),
      m_list(new QListWidget),
      m_reset(flatButton(tr("Reset"), QStringLiteral("rotate-ccw")))
{
    auto *title = new QLabel(tr("Columns"));
    setTextStyle(title, TextStyle::Section);
    auto *help = new QLabel(tr("Drag to order, or Alt with the arrow keys."));
    help->setWordWrap(true);
    setTextStyle(help, TextStyle::Small, Color::Hint);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(qRound(Width * Theme::current().textScale()));
    m_list->installEventFilter(this);
    setBackground(m_list->viewport(), Color::Surface);
    m_reset->setToolTip(tr("The columns, order and widths of the application"));
    auto *column = new QVBoxLayout(body());
    const int edge = themeSize(Size::GroupGap);
    column->setContentsMargins(edge, edge, edge, themeSize(Size::Gap));
    column->setSpacing(themeSize(Size::Gap));
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(help);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
    setAccessibleName(tr("Columns"));
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::chosen);
    connect(m_reset, &QPushButton::clicked, this, &ColumnChooser::resetRequested);
}

void ColumnChooser::setEntries(const QList<Entry> &entries)
{
    m_filling = true;
    const int current = qMax(m_list->currentRow(), 0);
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(NameRole, entry.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       (entry.fixed ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(entry.shown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(entry.fixed ? tr("It names the entries and is always shown.") : entry.title);
    }
    const int row = themeSize(Size::MenuRow);
    const int rows = qMin(int(entries.size()), MostRows);
    m_list->setFixedHeight(rows * qMax(row, m_list->sizeHintForRow(0)) + themeSize(Size::Tight));
    m_list->setCurrentRow(qMin(current, int(entries.size()) - 1));
    m_filling = false;
}

QList<ColumnChooser::Entry> ColumnChooser::entries() const
{
    QList<Entry> entries;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        entries.append({item->data(NameRole).toString(), item->text(), item->checkState() == Qt::Checked,
                        !(item->flags() & Qt::ItemIsUserCheckable)});
    }
    return entries;
}

void ColumnChooser::setResettable(bool resettable)
{
    m_reset->setEnabled(resettable);
}

void ColumnChooser::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentItem(item);
    m_filling = false;
    Q_EMIT chosen();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && key->modifiers() & Qt::AltModifier) {
            move(step);
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace backdesk::ui
