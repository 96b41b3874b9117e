// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListFooter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace backdesk::ui
{

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent),
      m_selected(new QLabel),
      m_actions(new QToolButton(this)),
      m_range(new QLabel),
      m_back(iconButton(QStringLiteral("chevron-left"), withKeys(tr("Previous rows"), Qt::Key_PageUp), this,
                        ButtonRole::Normal)),
      m_forth(iconButton(QStringLiteral("chevron-right"), withKeys(tr("Next rows"), Qt::Key_PageDown), this,
                         ButtonRole::Normal))
{
    setTextStyle(m_range, TextStyle::Small, Color::Hint);
    setSmall(m_back);
    setSmall(m_forth);
    auto *row = new QHBoxLayout(this);
    const int edge = themeSize(Size::GroupGap);
    row->setContentsMargins(edge, 6, edge, 5);
    row->setSpacing(themeSize(Size::GroupGap));
    setTextStyle(m_selected, TextStyle::Small);
    m_actions->setText(tr("Actions"));
    m_actions->setToolTip(tr("What can be done with the selected rows"));
    m_actions->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(m_actions, ButtonRole::Normal);
    setSmall(m_actions);
    row->addWidget(m_selected);
    row->addWidget(m_actions);
    row->addStretch();
    row->addWidget(m_range);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(1); });
    setSelected(0);
    setRange(0, -1, 0);
    setPaging(false, false);
}

void ListFooter::setRange(int first, int last, int total)
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

void ListFooter::setSelected(int count)
{
    m_selected->setText(count > 1 ? tr("%n selected", nullptr, count) : QString());
    m_selected->setVisible(count > 1);
    m_actions->setVisible(count > 1 && m_actions->menu());
}

QString ListFooter::selectedText() const
{
    return m_selected->text();
}

void ListFooter::setMenu(QMenu *menu)
{
    m_actions->setMenu(menu);
}

QString ListFooter::text() const
{
    return m_range->text();
}

void ListFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
}

} // namespace backdesk::ui
