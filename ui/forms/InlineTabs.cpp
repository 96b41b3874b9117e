// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineTabs.h"

#include "ui/connectors/Connector.h"
#include "ui/forms/InlineList.h"

#include <algorithm>
#include <memory>

namespace backdesk::ui
{

namespace
{

constexpr auto ParentName = "parent";

Reply asParent(const QJsonObject &result, const Reply &whole)
{
    Reply reply = whole;
    reply.status = result.value(QLatin1String("status")).toInt();
    const QJsonObject item = result.value(QLatin1String("item")).toObject();
    // Of a refusal the item stands inside, as in an answer to a single request.
    reply.json = reply.ok() ? item : result;
    reply.etag = result.value(QLatin1String("etag")).toString().toLatin1();
    return reply;
}

} // namespace

struct InlineTabs::Pass {
    QJsonObject parent;
    QList<QJsonArray> operations;
    qsizetype waiting = 0;
    bool fine = true;
    Reply unchanged;
    std::function<void(const std::optional<Reply> &)> done;
};

InlineTabs::InlineTabs(const QList<InlineTab> &tabs, const FieldContext &context, QWidget *parent)
    : QObject(parent), m_connector(context.connector)
{
    for (const InlineTab &tab : tabs) {
        auto *list = new InlineList(tab, context, parent);
        m_lists.append(list);
        connect(list, &InlineList::changed, this, &InlineTabs::changed);
        connect(list, &InlineList::open, this, &InlineTabs::open);
    }
}

QJsonObject InlineTabs::newParent()
{
    return {{QStringLiteral("$new"), QLatin1String(ParentName)}};
}

bool InlineTabs::isDirty() const
{
    return std::any_of(m_lists.begin(), m_lists.end(),
                       [](const InlineList *list) { return list->isDirty(); });
}

int InlineTabs::changedCount() const
{
    int count = 0;
    for (const InlineList *list : m_lists)
        count += list->changedCount();
    return count;
}

int InlineTabs::mistakeCount() const
{
    int count = 0;
    for (const InlineList *list : m_lists)
        count += list->mistakeCount();
    return count;
}

void InlineTabs::load()
{
    for (InlineList *list : std::as_const(m_lists))
        list->load();
}

void InlineTabs::reset()
{
    for (InlineList *list : std::as_const(m_lists))
        list->reset();
}

QList<QList<InlineDraft>> InlineTabs::keep() const
{
    QList<QList<InlineDraft>> drafts;
    for (const InlineList *list : m_lists)
        drafts.append(list->keep());
    return drafts;
}

void InlineTabs::restore(const QList<QList<InlineDraft>> &drafts)
{
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        m_lists.at(i)->restore(drafts.value(i));
}

void InlineTabs::store(const QJsonObject &parent, const QJsonValue &parentId, const Reply &unchanged,
                       std::function<void(const std::optional<Reply> &)> done)
{
    auto pass = std::make_shared<Pass>();
    pass->parent = parent;
    if (parent.value(QLatin1String("op")).toString() == QLatin1String("create"))
        pass->parent.insert(QStringLiteral("as"), QLatin1String(ParentName));
    pass->operations.resize(m_lists.size());
    pass->waiting = m_lists.size();
    pass->unchanged = unchanged;
    pass->done = std::move(done);
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        m_lists.at(i)->operations(parentId, [this, pass, i](bool fine, const QJsonArray &operations) {
            pass->fine = pass->fine && fine;
            pass->operations[i] = operations;
            if (--pass->waiting == 0)
                send(pass);
        });
    }
}

void InlineTabs::send(const std::shared_ptr<Pass> &pass)
{
    if (!pass->fine) {
        showMistakes();
        return pass->done(std::nullopt);
    }
    QJsonArray operations;
    if (!pass->parent.isEmpty())
        operations.append(pass->parent);
    for (const QJsonArray &each : std::as_const(pass->operations)) {
        for (const QJsonValue operation : each)
            operations.append(operation);
    }
    const QJsonObject batch{{QStringLiteral("atomic"), true}, {QStringLiteral("operations"), operations}};
    m_connector->batch(batch).then(this, [this, pass](const Reply &reply) { take(pass, reply); });
}

void InlineTabs::take(const std::shared_ptr<Pass> &pass, const Reply &reply)
{
    QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    if (results.isEmpty())
        return pass->done(reply);
    Reply parent = pass->unchanged;
    parent.undo = reply.undo;
    if (!pass->parent.isEmpty())
        parent = asParent(results.takeAt(0).toObject(), reply);
    bool anyRefused = false;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        QJsonArray part;
        for (qsizetype left = pass->operations.at(i).size(); left > 0 && !results.isEmpty(); --left)
            part.append(results.takeAt(0));
        if (reply.ok())
            m_lists.at(i)->stored(part);
        else
            anyRefused = m_lists.at(i)->refused(part) || anyRefused;
    }
    if (anyRefused && (parent.ok() || pass->parent.isEmpty())) {
        showMistakes();
        return pass->done(std::nullopt);
    }
    pass->done(parent);
}

void InlineTabs::showMistakes()
{
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists.at(i)->mistakeCount() == 0)
            continue;
        Q_EMIT attention(int(i));
        return m_lists.at(i)->focusFirstMistake();
    }
}

} // namespace backdesk::ui
