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
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(qRound(200 * Theme::current().textScale()));
    m_toggle->setCheckable(true);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(themeSize(Size::Gap));
    m_grid->setVerticalSpacing(themeSize(Size::Tight));
    m_grid->addWidget(m_search, 0, 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
    for (QToolButton *button : buttons)
        m_buttons.append(button);
    m_buttons.append(m_toggle);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), 0, int(i) + 2, Qt::AlignTop);
    putChips(false);
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

/// Beside the search, as long as they stand there in one line.
void ListBar::arrange()
{
    int room = width() - qMin(m_search->sizeHint().width(), m_search->maximumWidth());
    for (const QWidget *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            room -= button->sizeHint().width() + m_grid->horizontalSpacing();
    }
    const bool below = m_chips->layout()->sizeHint().width() > room - m_grid->horizontalSpacing();
    if (below != m_isBelow)
        putChips(below);
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
