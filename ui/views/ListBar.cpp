// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListBar.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterChips.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SearchBox.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace backdesk::ui
{

namespace
{

constexpr int Widest = 200;
constexpr int Narrowest = 60; // shrinking further helps nobody

} // namespace

ListBar::ListBar(const QString &title, const QList<FilterField> &fields, const FilterText &text,
                 const QList<QToolButton *> &buttons, QWidget *parent)
    : QWidget(parent),
      m_search(new SearchBox(replacedText(QStringLiteral("listView.search"), tr("Search")))),
      m_chips(new FilterChips(fields, text)),
      m_toggle(iconButton(QStringLiteral("list-filter"),
                          replacedText(QStringLiteral("listView.filters"), tr("Filters")), nullptr,
                          ButtonRole::Normal)),
      m_grid(new QGridLayout(this))
{
    setTitle(title);
    m_search->setToolTip(withKeys(tr("Search in all texts"), QKeySequence::Find));
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_toggle->setCheckable(true);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(themeSize(Size::Gap));
    m_grid->setVerticalSpacing(themeSize(Size::Tight));
    m_grid->addWidget(m_search, 0, 0, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    for (QToolButton *button : buttons)
        m_buttons.append(button);
    m_buttons.append(m_toggle);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), 0, int(i) + 2, Qt::AlignTop);
    putChips(false);
    connect(&Theme::current(), &Theme::changed, this, &ListBar::arrange);
}

void ListBar::putChips(bool below)
{
    m_isBelow = below;
    m_grid->removeWidget(m_chips);
    if (below)
        m_grid->addWidget(m_chips, 1, 0, 1, -1);
    else
        m_grid->addWidget(m_chips, 0, 1, Qt::AlignVCenter);
}

/// Chips stand beside the search, as long as they do so in one line; it has what they leave.
void ListBar::arrange()
{
    const int wanted = qRound(Widest * Theme::current().textScale());
    int room = width();
    for (const QWidget *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            room -= button->sizeHint().width() + m_grid->horizontalSpacing();
    }
    const int chips = m_chips->layout()->sizeHint().width() + m_grid->horizontalSpacing();
    const bool below = chips > room - qMin(m_search->sizeHint().width(), wanted);
    if (below != m_isBelow)
        putChips(below);
    m_search->setFixedWidth(qBound(Narrowest, below ? room : room - chips, wanted));
}

/// The search gives way: its present width must not keep the bar from becoming narrower.
QSize ListBar::minimumSizeHint() const
{
    const QSize present = QWidget::minimumSizeHint();
    return {present.width() - m_search->minimumWidth() + Narrowest, present.height()};
}

bool ListBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ListBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListBar::setTitle(const QString &title)
{
    m_search->setAccessibleName(tr("Search in “%1”").arg(title));
}

} // namespace backdesk::ui
