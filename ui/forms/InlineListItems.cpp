// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an InlineList comes to its items, and follows what others do to them.
#include "ui/fields/FieldEditor.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/meta/ItemPath.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

QString idOf(const QJsonValue &item)
{
    return item.toObject().value(QLatin1String("_id")).toString();
}

} // namespace

void InlineList::load()
{
    for (InlineCard *card : QList<InlineCard *>(m_cards))
        drop(card);
    m_loaded = 0;
    m_order.clear();
    m_asking = false;
    ask();
}

ListQuery InlineList::query() const
{
    ListQuery query;
    query.filters = {{m_tab.reverse, m_context.itemId}};
    query.page = PageSize;
    if (!m_tab.about.position.isEmpty())
        query.sort = {m_tab.about.position};
    query.asker = asker();
    return query;
}

/// What a function that gives the items sees; empty where there is none.
QJsonObject InlineList::asker() const
{
    if (!m_tab.about.actions.contains(QStringLiteral("list")))
        return {};
    ScriptScope scope = m_scope.scope();
    if (m_context.parent)
        scope.context = m_context.parent();
    scope.context.insert(QStringLiteral("parent"), scope.context);
    return scope.toJson();
}

/// As the server calls it. What a function gave may have to do with its own words.
QString InlineList::nameOf(const QJsonObject &item, const QJsonObject &names) const
{
    const QString id = idOf(item);
    const QString name = names.value(id).toString();
    if (!name.isEmpty())
        return name;
    const QString own = jsonText(definedValue(valueAt(item, m_tab.collection.label))).simplified();
    return own.isEmpty() ? id : own;
}

void InlineList::ask()
{
    if (!m_mayList || m_asking)
        return;
    ListQuery wanted = query();
    wanted.skip = m_loaded;
    m_asking = true;
    m_goesOn = m_more->hasFocus();
    m_banner->hide();
    showState();
    const int generation = ++m_generation;
    m_context.connector->list(m_tab.collection.name, wanted)
        .then(this, [this, generation](const Reply &reply) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (reply.ok())
                take(reply);
            else
                fail(reply);
            showState();
            Q_EMIT changed();
            if (std::exchange(m_stale, false))
                refresh();
        });
}

void InlineList::fail(const Reply &reply)
{
    m_banner->show(Banner::Kind::Error, tr("These entries could not be loaded: %1").arg(reply.detail()));
    connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, &InlineList::ask);
}

void InlineList::take(const Reply &reply)
{
    m_known = true;
    const QJsonObject labels = reply.json.value(QLatin1String("_labels")).toObject();
    m_context.labels->absorb(labels);
    const QJsonObject names = labels.value(m_tab.collection.name).toObject();
    m_total = reply.json.value(QLatin1String("total")).toInteger();
    const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
    const qsizetype first = endOfStored();
    for (const QJsonValue each : items) {
        const QString id = idOf(each);
        if (!card(id))
            addCard(id, each.toObject(), nameOf(each.toObject(), names), endOfStored());
        m_order.append(id);
    }
    m_loaded += items.size();
    // Whoever asked for more goes on there.
    if (std::exchange(m_goesOn, false) && first < m_cards.size())
        m_cards.at(first)->header()->setFocus(Qt::OtherFocusReason);
}

/// Somebody changed something: what is shown is read again, with some more, as others may have come between.
void InlineList::refresh()
{
    if (!m_known || !m_mayList)
        return;
    if (m_saving || m_asking) {
        m_stale = true;
        return;
    }
    ListQuery wanted = query();
    wanted.page = int(m_loaded) + PageSize;
    const int generation = ++m_generation;
    m_context.connector->list(m_tab.collection.name, wanted)
        .then(this, [this, generation](const Reply &reply) {
            if (generation != m_generation || !reply.ok())
                return;
            if (m_saving)
                m_stale = true;
            else
                merge(reply);
        });
}

void InlineList::merge(const Reply &reply)
{
    const QJsonObject labels = reply.json.value(QLatin1String("_labels")).toObject();
    m_context.labels->absorb(labels);
    const QJsonObject names = labels.value(m_tab.collection.name).toObject();
    const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
    const bool wasWhole = m_loaded >= m_total;
    qint64 shown = wasWhole ? items.size() : m_loaded;
    QSet<QString> there;
    for (qsizetype i = 0; i < items.size(); ++i) {
        there.insert(idOf(items.at(i)));
        if (card(idOf(items.at(i))))
            shown = qMax(shown, qint64(i + 1));
    }
    dropMissing(there);
    QStringList ids;
    shown = qMin(shown, qint64(items.size()));
    for (qsizetype i = 0; i < shown; ++i) {
        const QJsonObject item = items.at(i).toObject();
        const QString id = idOf(item);
        ids.append(id);
        if (InlineCard *known = card(id))
            known->takeStored(item, nameOf(item, names));
        else
            addCard(id, item, nameOf(item, names), endOfStored());
    }
    m_total = reply.json.value(QLatin1String("total")).toInteger();
    m_loaded = shown;
    m_order = ids;
    follow(ids);
    showState();
    Q_EMIT changed();
}

void InlineList::dropMissing(const QSet<QString> &there)
{
    QStringList titles;
    for (InlineCard *each : QList<InlineCard *>(m_cards)) {
        if (each->isNew() || there.contains(each->id()) || each->takeGone())
            continue;
        if (!each->isRemoved())
            titles.append(each->title());
        drop(each);
    }
    if (titles.size() == 1)
        Q_EMIT message(
            Message::info(tr("“%1” is no longer here: it was deleted or moved.").arg(titles.first())));
    else if (titles.size() > 1)
        Q_EMIT message(Message::info(
            tr("%n entries are no longer here: they were deleted or moved.", nullptr, int(titles.size()))));
}

/// As the server has them, unless somebody is putting them into another order here.
void InlineList::follow(const QStringList &ids)
{
    const bool moving = std::any_of(m_cards.begin(), m_cards.end(), [](const InlineCard *each) {
        return !each->isNew() && each->position() >= 0;
    });
    if (moving)
        return;
    // New ones, and those that went, stay where they are.
    QList<InlineCard *> known;
    for (InlineCard *each : std::as_const(m_cards)) {
        if (ids.contains(each->id()))
            known.append(each);
    }
    std::stable_sort(known.begin(), known.end(), [&ids](const InlineCard *one, const InlineCard *other) {
        return ids.indexOf(one->id()) < ids.indexOf(other->id());
    });
    QList<InlineCard *> wanted = m_cards;
    for (qsizetype i = 0, next = 0; i < wanted.size(); ++i) {
        if (ids.contains(wanted.at(i)->id()))
            wanted[i] = known.at(next++);
    }
    arrange(wanted);
}

void InlineList::arrange(const QList<InlineCard *> &order)
{
    if (order == m_cards)
        return;
    m_cards = order;
    QWidget *before = m_add;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_column->removeWidget(m_cards.at(i));
        m_column->insertWidget(int(i), m_cards.at(i));
        setTabOrder(before, m_cards.at(i)->header());
        before = m_cards.at(i)->header();
    }
    showRooms();
}

} // namespace backdesk::ui
