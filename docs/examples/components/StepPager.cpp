// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/examples/components/StepPager.h"

#include "ui/views/Pagers.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace backdesk::example
{

using namespace ui;

StepPager::StepPager(QWidget *parent)
    : Pager(parent),
      m_back(iconButton(QStringLiteral("chevron-left"), tr("Previous page"))),
      m_text(new QLabel),
      m_forth(iconButton(QStringLiteral("chevron-right"), tr("Next page")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addWidget(m_text);
    row->addWidget(m_forth);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page - 1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page + 1); });
}

void StepPager::setState(const PagerState &state)
{
    m_page = state.page;
    m_back->setEnabled(!state.loading && state.page > 1);
    m_forth->setEnabled(!state.loading && state.page < state.pageCount);
    m_text->setText(
        tr("Page %1 of %2").arg(locale().toString(state.page), locale().toString(state.pageCount)));
}

QString StepPager::text() const
{
    return m_text->text();
}

void registerStepPager()
{
    Pagers::instance().registerPager(QStringLiteral("custom:Steps"),
                                     [](QWidget *parent) { return new StepPager(parent); });
}

} // namespace backdesk::example
