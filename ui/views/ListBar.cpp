// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListBar.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterChips.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SearchBox.h"

#include <QHBoxLayout>
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
                          ButtonRole::Normal))
{
    setTitle(title);
    m_search->setToolTip(withKeys(tr("Search in all texts"), QKeySequence::Find));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(qRound(200 * Theme::current().textScale()));
    m_toggle->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_search, 2, Qt::AlignTop);
    row->addWidget(m_chips, 5, Qt::AlignVCenter);
    for (QToolButton *button : buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
}

void ListBar::setTitle(const QString &title)
{
    m_search->setAccessibleName(tr("Search in “%1”").arg(title));
}

} // namespace backdesk::ui
