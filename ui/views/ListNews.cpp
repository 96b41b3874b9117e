// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListNews.h"

#include "ui/connectors/Connector.h"
#include "ui/theme/Controls.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListFooter.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QLocale>
#include <QShortcut>

namespace backdesk::ui
{

QKeySequence ListNews::shortcut()
{
    return QKeySequence(Qt::ALT | Qt::Key_N);
}

ListNews::ListNews(const ItemsModel &model, ItemsTable &table, ListFooter &footer, QWidget *view)
    : QObject(view),
      m_model(model),
      m_table(table),
      m_show(footer.newsButton()),
      m_close(footer.newsCloseButton()),
      m_shortcut(new QShortcut(shortcut(), view))
{
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_shortcut, &QShortcut::activated, this, &ListNews::showRequested);
    connect(m_show, &QPushButton::clicked, this, &ListNews::showRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_table.setFocus(Qt::OtherFocusReason);
        forget();
    });
    connect(&table, &ItemsTable::visibleRowsChanged, this, &ListNews::noticeSeen);
    forget();
}

void ListNews::take(const RowsMoved &moved)
{
    qint64 elsewhere = moved.growth;
    QStringList unseen;
    for (const QString &id : moved.arrived) {
        const int row = m_model.rowOf(id);
        if (row >= m_table.firstVisibleRow() && row <= m_table.lastVisibleRow())
            --elsewhere;
        else
            unseen.append(id);
    }
    if (elsewhere <= 0)
        return;
    m_ids += unseen;
    m_count += elsewhere;
    update();
}

void ListNews::forget()
{
    m_count = 0;
    m_ids.clear();
    ++m_serial;
    update();
}

/// Without an order lists are in that of their making, so the first new one stands where the end was.
void ListNews::findSince(Connector &connector,
                         const std::function<void(const QString &since, const QString &error)> &found)
{
    ListQuery query;
    query.filters = m_model.state().filters;
    query.search = m_model.state().search;
    query.skip = qMax(qint64(0), m_model.total() - m_count);
    query.page = 1;
    query.labels = false;
    m_model.source().ask(connector, query).then(this, [this, found, serial = m_serial](const Reply &reply) {
        if (serial != m_serial)
            return;
        const QJsonValue first = reply.json.value(QLatin1String("result")).toArray().at(0);
        const QString since = first[QLatin1String("_meta")][QLatin1String("ctime")].toString();
        if (!since.isEmpty())
            return found(since, {});
        found({}, reply.ok() || reply.detail().isEmpty() ? tr("They are gone again.") : reply.detail());
    });
}

int ListNews::row() const
{
    int first = -1;
    for (const QString &id : m_ids) {
        const int row = m_model.rowOf(id);
        if (row >= 0 && (first < 0 || row < first))
            first = row;
    }
    return first;
}

/// Who scrolled there needs no way to them any more.
void ListNews::noticeSeen()
{
    if (m_count == 0)
        return;
    const int last = m_table.lastVisibleRow();
    const bool atEnd = m_model.state().sort.isEmpty() && !m_model.state().isNumbered() && m_ids.isEmpty() &&
                       last == m_model.rowCount() - 1;
    const bool allSeen =
        m_ids.size() == m_count && std::all_of(m_ids.cbegin(), m_ids.cend(), [this, last](const QString &id) {
            const int row = m_model.rowOf(id);
            return row >= m_table.firstVisibleRow() && row <= last;
        });
    if (atEnd || allSeen)
        forget();
}

void ListNews::update()
{
    const bool any = m_count > 0;
    const bool hadFocus = m_show->hasFocus() || m_close->hasFocus();
    m_show->setVisible(any);
    m_close->setVisible(any);
    m_shortcut->setEnabled(any);
    if (!any) {
        if (hadFocus)
            m_table.setFocus(Qt::OtherFocusReason);
        return;
    }
    //: Rows that others added, elsewhere in the list than where the person is; the button leads to them.
    m_show->setText(tr("%Ln new rows – show", nullptr, int(m_count)));
    m_show->setToolTip(withKeys(tr("Go to the rows that came in the meantime"), shortcut()));
    QAccessibleEvent alert(m_show, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace backdesk::ui
