// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListChanges.h"

#include "ui/connectors/Connector.h"
#include "ui/views/ItemsModel.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// Many writes in a row make one refresh each of these.
constexpr int Interval = 300;

} // namespace

ListChanges::ListChanges(Connector &connector, const ItemsModel &model, QWidget *view)
    : QObject(view), m_model(model), m_view(view)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(Interval);
    connect(&m_gather, &QTimer::timeout, this, &ListChanges::refreshDue);
    connect(&connector, &Connector::changed, this, &ListChanges::take);
    view->installEventFilter(this);
}

void ListChanges::take(const QStringList &collections)
{
    const auto concerns = [&](const ListColumn &column) { return collections.contains(column.collection); };
    const QList<ListColumn> &columns = m_model.columns();
    if (!collections.contains(m_model.source().collection) &&
        std::none_of(columns.cbegin(), columns.cend(), concerns))
        return;
    Q_EMIT concerned(collections);
    if (!m_view->isVisible())
        m_outdated = true;
    else if (!m_gather.isActive())
        m_gather.start();
}

bool ListChanges::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show && m_outdated)
        m_gather.start();
    return QObject::eventFilter(watched, event);
}

} // namespace backdesk::ui
