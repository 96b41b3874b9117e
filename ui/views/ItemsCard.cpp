// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsCard.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListFooter.h"
#include "ui/views/PageBar.h"
#include "ui/widgets/SkeletonRows.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int SkeletonLines = 40;

/// Puts the card's round corner over the square one of the table's header.
class Corner : public QWidget
{
public:
    Corner(Qt::Corner corner, QWidget *card) : QWidget(card), m_corner(corner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int size = width();
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath card;
        const QRectF whole(m_corner == Qt::TopLeftCorner ? 0 : -size, 0, 2 * size, 2 * size);
        card.addRoundedRect(whole, size, size);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outside.subtracted(card), themeColor(Color::Background));
        painter.setPen(QPen(themeColor(Color::Line), 1));
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), size - 0.5, size - 0.5);
    }

private:
    Qt::Corner m_corner;
};

} // namespace

ItemsCard::ItemsCard(ItemsModel &model, QWidget *parent)
    : Card(parent),
      m_model(model),
      m_table(new ItemsTable(model)),
      m_footer(new ListFooter),
      m_skeleton(new SkeletonRows(SkeletonLines, m_table)),
      m_topLeft(new Corner(Qt::TopLeftCorner, this)),
      m_topRight(new Corner(Qt::TopRightCorner, this))
{
    body()->addWidget(m_table, 1);
    body()->addWidget(m_footer);
    setBackground(m_table->viewport(), Color::Surface);
    m_skeleton->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_skeleton->setAccessibleName(
        replacedText(QStringLiteral("listView.loading"), m_skeleton->accessibleName()));
    m_skeleton->hide();
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &ItemsTable::visibleRowsChanged, this, [this] {
        m_model.setVisibleRows(m_table->firstVisibleRow(), m_table->lastVisibleRow());
        updateFooter();
    });
    connect(m_footer, &ListFooter::pageRequested, m_table, &ItemsTable::scrollByPage);
    connect(m_footer, &ListFooter::numberRequested, this, &ItemsCard::goToPage);
    connect(m_table, &ItemsTable::pageStepRequested, this, &ItemsCard::step);
}

void ItemsCard::showLoading()
{
    dropState();
    m_table->show();
    m_footer->show();
    m_skeleton->setGeometry(m_table->viewport()->geometry());
    m_skeleton->show();
    m_skeleton->raise();
}

void ItemsCard::showRows()
{
    dropState();
    m_skeleton->hide();
    m_table->show();
    m_footer->show();
    updateFooter();
}

void ItemsCard::showState(StateBlock *state)
{
    dropState();
    const bool hadFocus = m_table->hasFocus();
    m_skeleton->hide();
    m_table->hide();
    m_footer->hide();
    m_state = state;
    body()->addWidget(state, 1);
    state->show();
    if (hadFocus)
        state->setFocus();
}

void ItemsCard::dropState()
{
    if (!m_state)
        return;
    body()->removeWidget(m_state);
    m_state->hide();
    m_state->deleteLater();
    m_state.clear();
}

void ItemsCard::updateFooter()
{
    // Rows that are cut by half or more do not count.
    const int half = themeSize(Size::Row) / 2;
    const ListState &state = m_model.state();
    const int rows = m_model.rowCount();
    if (state.isNumbered()) {
        m_footer->setRange(state.skip, state.skip + rows - 1, m_model.total());
        if (m_footer->pager())
            m_footer->pager()->setState(pagerState());
        return;
    }
    const int last = m_table->rowAt(m_table->viewport()->height() - half);
    m_footer->setRange(qMax(m_table->rowAt(half), 0), last < 0 ? rows - 1 : last, rows);
    const QScrollBar *bar = m_table->verticalScrollBar();
    m_footer->setPaging(bar->value() > bar->minimum(), bar->value() < bar->maximum());
}

PagerState ItemsCard::pagerState() const
{
    const ListState &state = m_model.state();
    PagerState pager;
    pager.page = int(state.skip / state.pageSize) + 1;
    pager.pageCount = qMax(1, int((m_model.total() + state.pageSize - 1) / state.pageSize));
    pager.pageSize = state.pageSize;
    pager.total = m_model.total();
    pager.narrowed = state.isNarrowed();
    pager.loading = m_model.isLoading();
    return pager;
}

void ItemsCard::goToPage(int page)
{
    const PagerState pager = pagerState();
    const int wanted = qBound(1, page, pager.pageCount);
    if (wanted != pager.page)
        Q_EMIT pageRequested(wanted);
}

/// By keys. Scrolling has no pages but what fits.
void ItemsCard::step(int pages)
{
    if (m_model.state().isNumbered())
        goToPage(pagerState().page + pages);
    else
        m_table->scrollByPage(pages);
}

void ItemsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int size = themeSize(Size::CardRadius);
    m_topLeft->setGeometry(0, 0, size, size);
    m_topRight->setGeometry(width() - size, 0, size, size);
    m_topLeft->raise();
    m_topRight->raise();
}

bool ItemsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_skeleton->isVisible())
        m_skeleton->setGeometry(m_table->viewport()->geometry());
    return Card::eventFilter(watched, event);
}

} // namespace backdesk::ui
