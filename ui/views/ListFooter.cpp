// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListFooter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace backdesk::ui
{

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent),
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
    row->addStretch();
    row->addWidget(m_range);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(1); });
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
