// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of an ItemView.
#include "ui/forms/DescribedView.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/theme/Theme.h"
#include "ui/views/ItemView.h"
#include "ui/widgets/TabStrip.h"

#include <QShortcut>
#include <QStackedWidget>

namespace backdesk::ui
{

void ItemView::addTabs()
{
    const AdminViews *views = app().admin.viewsOf(m_collection.name);
    const QString given = views ? views->change.tabTitle.text(m_about.title.text()) : QString();
    m_strip->addTab(given.isEmpty() ? m_collection.title : given);
    if (views) {
        m_described->follow(views->change.tabTitle,
                            [this](const QJsonValue &title) { m_strip->setTitle(0, title.toString()); });
    }
    for (InlineList *list : m_tabs->lists()) {
        const int tab = m_strip->addTab(list->title());
        connect(list, &InlineList::titleChanged, this,
                [this, list, tab] { m_strip->setTitle(tab, list->title()); });
        connect(list, &InlineList::permissionsChanged, this, &ItemView::showRights);
        auto *scroll = new FormScroll(themeSize(Size::PageEdge), this);
        scroll->column()->addWidget(list, 1);
        m_pages->addWidget(scroll);
    }
    m_strip->hide();
    // Cards do not stick to it.
    if (m_strip->count() > 1)
        m_pages->setContentsMargins(0, themeSize(Size::Gap), 0, 0);
    for (const auto &[name, value] : path().query()) {
        if (name == QLatin1String("tab") && value.toInt() > 0 && value.toInt() < m_strip->count())
            m_strip->setCurrentIndex(value.toInt());
    }
    m_pages->setCurrentIndex(m_strip->currentIndex());
    connect(m_strip, &QTabBar::currentChanged, this, &ItemView::chooseTab);
    connect(m_tabs, &InlineTabs::changed, this, &ItemView::updateState);
    connect(m_tabs, &InlineTabs::open, this, &ItemView::navigate);
    connect(m_tabs, &InlineTabs::message, this, &View::message);
    connect(m_tabs, &InlineTabs::saveWanted, this, &ItemView::saveOne);
    connect(m_tabs, &InlineTabs::parentStored, this, &ItemView::takeParent);
    connect(m_tabs, &InlineTabs::attention, this, [this](int list) { m_strip->setCurrentIndex(list + 1); });
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] {
            const int count = m_strip->count();
            m_strip->setCurrentIndex((m_strip->currentIndex() + by + count) % count);
        });
    };
    shortcut(Qt::CTRL | Qt::Key_PageUp, -1);
    shortcut(Qt::CTRL | Qt::Key_PageDown, 1);
}

void ItemView::chooseTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    Path::Query query = path().query();
    query.removeIf([](const auto &pair) { return pair.first == QLatin1String("tab"); });
    if (tab > 0)
        query.append({QStringLiteral("tab"), QString::number(tab)});
    setQuery(query);
}

void ItemView::showTabs()
{
    m_tabs->setAround(m_form->scope().context);
    m_strip->setVisible(m_stack->currentWidget() == m_pages && m_strip->count() > 1);
    m_strip->setWrong(0, m_form->mistakeCount() > 0);
    for (int i = 0; i < m_tabs->lists().size(); ++i) {
        const InlineList *list = m_tabs->lists().at(i);
        m_strip->setCount(i + 1, list->count());
        m_strip->setWrong(i + 1, list->isWrong());
    }
}

} // namespace backdesk::ui
