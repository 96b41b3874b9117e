// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListFooter.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/PageBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/OverflowBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace backdesk::ui
{

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_selection(new QHBoxLayout),
      m_rest(new QHBoxLayout),
      m_selected(new ElidedLabel),
      m_bulk(new OverflowBar),
      m_all(linkButton({})),
      m_none(iconButton(QStringLiteral("x"), tr("Choose none"))),
      m_news(linkButton({})),
      m_newsClose(iconButton(QStringLiteral("x"), tr("Close"))),
      m_range(new ElidedLabel),
      m_back(iconButton(QStringLiteral("chevron-left"), withKeys(tr("Previous rows"), Qt::Key_PageUp), this,
                        ButtonRole::Normal)),
      m_forth(iconButton(QStringLiteral("chevron-right"), withKeys(tr("Next rows"), Qt::Key_PageDown), this,
                         ButtonRole::Normal)),
      m_pages(new PageBar(this)),
      m_pager(m_pages)
{
    keepMessagesAbove(this);
    setTextStyle(m_range, TextStyle::Small, Color::Hint);
    for (QToolButton *button : {m_back, m_forth, m_none, m_newsClose})
        setSmall(button);
    const int edge = themeSize(Size::GroupGap);
    m_lines->setContentsMargins(edge, 6, edge, 5);
    m_lines->setSpacing(edge);
    m_selection->setSpacing(edge);
    m_rest->setSpacing(edge);
    setTextStyle(m_selected, TextStyle::Small);
    m_all->setToolTip(withKeys(tr("Also those that are not loaded"), QKeySequence::SelectAll));
    m_selection->addWidget(m_selected);
    m_selection->addWidget(m_bulk);
    m_selection->addWidget(m_all);
    m_selection->addWidget(m_none);
    m_rest->addStretch();
    m_rest->addWidget(m_news);
    m_rest->addWidget(m_newsClose);
    m_news->setMinimumWidth(2 * themeSize(Size::Control)); // where there is no room, it ends in an ellipsis
    m_news->hide();
    m_newsClose->hide();
    m_rest->addWidget(m_range);
    m_rest->addWidget(m_back);
    m_rest->addWidget(m_forth);
    m_rest->addWidget(m_pages);
    m_lines->addLayout(m_selection);
    m_lines->addLayout(m_rest, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(1); });
    connect(m_all, &QPushButton::clicked, this, &ListFooter::allRequested);
    connect(m_none, &QToolButton::clicked, this, &ListFooter::noneRequested);
    connectPager();
    setSelected(0, 0);
    setRange(0, -1, 0);
    setPaging(false, false);
    setNumbered(false);
}

void ListFooter::setRange(qint64 first, qint64 last, qint64 total)
{
    //: The rows that are seen, and how many there are: "1–50 of 213".
    m_range->setText(total > 0 ? tr("%1–%2 of %3")
                                     .arg(locale().toString(first + 1), locale().toString(last + 1),
                                          locale().toString(total))
                               : QString());
}

void ListFooter::setPaging(bool back, bool forth)
{
    m_back->setEnabled(back);
    m_forth->setEnabled(forth);
}

void ListFooter::setNumbered(bool numbered)
{
    m_numbered = numbered;
    m_back->setVisible(!numbered && m_pager);
    m_forth->setVisible(!numbered && m_pager);
    m_pages->setVisible(numbered && m_pager == m_pages);
    if (m_pager && m_pager != m_pages)
        m_pager->setVisible(numbered);
}

void ListFooter::setPager(Pager *pager)
{
    m_pager = pager;
    if (pager) {
        m_rest->addWidget(pager);
        connectPager();
    }
    setNumbered(m_numbered);
}

void ListFooter::connectPager()
{
    connect(m_pager, &Pager::pageRequested, this, &ListFooter::numberRequested);
    connect(m_pager, &Pager::pageSizeRequested, this, &ListFooter::pageSizeRequested);
}

void ListFooter::setSelected(qint64 count, qint64 matching)
{
    const bool any = count > 0;
    m_selected->setText(any ? replacedText(QStringLiteral("bulk.selected"),
                                           tr("%n selected", nullptr, int(count)),
                                           {{QStringLiteral("count"), count}})
                            : QString());
    m_selected->setVisible(any);
    m_bulk->setVisible(any);
    m_none->setVisible(any);
    m_all->setVisible(any && count < matching);
    m_all->setText(tr("Select all %1").arg(locale().toString(matching)));
}

QString ListFooter::selectedText() const
{
    return m_selected->text();
}

QString ListFooter::text() const
{
    return m_range->text();
}

/// What can be done with the ticked rows goes above the rest where both have no room beside each other.
void ListFooter::arrange()
{
    const QMargins margins = m_lines->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QSize bulk = m_selection->itemAt(m_selection->indexOf(m_bulk))->sizeHint();
    const int texts = m_selection->sizeHint().width() - bulk.width();
    const int rest = m_lines->spacing() + m_rest->sizeHint().width();
    // Buttons without room are in their bar's menu, which does for one line.
    const int least = m_bulk->isHidden() ? 0 : m_bulk->minimumSizeHint().width();
    const bool above = !m_selection->isEmpty() && texts + least + rest > room;
    // They leave the texts what these need.
    m_bulk->setMaximumWidth(qMax(m_bulk->minimumSizeHint().width(), room - texts - (above ? 0 : rest)));
    m_lines->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ListFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ListFooter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ListFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
}

} // namespace backdesk::ui
