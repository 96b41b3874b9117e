// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineTabs.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/BatchResult.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/TabBatch.h"

#include <algorithm>
#include <memory>
#include <utility>

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

QString whyNot(const InlineCard &card, bool isPartlyStored)
{
    const QString reason = card.failure();
    const bool isMistaken = reason.isEmpty() && card.mistakeCount() > 0;
    if (isMistaken)
        return messageText(QStringLiteral("inlinesView.validationError"));
    if (isPartlyStored) {
        return reason.isEmpty() ? InlineTabs::tr("It was not saved, but other changes were.")
                                : InlineTabs::tr("It was not saved, but other changes were: %1").arg(reason);
    }
    return reason.isEmpty() ? InlineTabs::tr("Nothing was saved.")
                            : InlineTabs::tr("Nothing was saved: %1").arg(reason);
}

} // namespace

struct InlineTabs::Pass {
    QJsonObject parent;
    QJsonValue parentId;
    const InlineCard *only = nullptr; ///< null: all of them
    QList<QJsonArray> operations;
    TabBatch batch;
    qsizetype waiting = 0;
    int tries = 0;
    bool fine = true;
    bool isCheck = false; ///< nothing is stored
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
        connect(list, &InlineList::message, this, &InlineTabs::message);
        connect(list, &InlineList::saveWanted, this, &InlineTabs::saveWanted);
    }
}

void InlineTabs::setAround(const QJsonObject &values)
{
    const QJsonObject before = m_around;
    if (m_lists.isEmpty() || before == values)
        return;
    QStringList names;
    for (const QString &name : (before.keys() + values.keys())) {
        if (before.value(name) != values.value(name))
            names.append(name);
    }
    names.removeDuplicates();
    m_around = values;
    for (InlineList *list : std::as_const(m_lists))
        list->setAround(values, names);
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

int InlineTabs::addedCount() const
{
    int count = 0;
    for (const InlineList *list : m_lists)
        count += list->addedCount();
    return count;
}

int InlineTabs::removedCount() const
{
    int count = 0;
    for (const InlineList *list : m_lists)
        count += list->removedCount();
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
    pass->parentId = parentId;
    pass->unchanged = unchanged;
    pass->done = std::move(done);
    start(pass);
}

void InlineTabs::check(const QJsonValue &parentId, std::function<void(bool)> done)
{
    auto pass = std::make_shared<Pass>();
    pass->parentId = parentId;
    pass->isCheck = true;
    pass->done = [done = std::move(done)](const std::optional<Reply> &reply) { done(reply.has_value()); };
    start(pass);
}

void InlineTabs::storeOne(const InlineCard *card, const QString &parentId, const Reply &unchanged,
                          std::function<void(const std::optional<Reply> &)> done)
{
    auto pass = std::make_shared<Pass>();
    pass->parentId = parentId;
    pass->only = card;
    pass->unchanged = unchanged;
    pass->done = std::move(done);
    start(pass);
}

void InlineTabs::start(const std::shared_ptr<Pass> &pass)
{
    m_saved.clear();
    pass->fine = true;
    pass->operations.fill({}, m_lists.size());
    pass->waiting = m_lists.size();
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const auto made = [this, pass, i](bool fine, const QJsonArray &operations) {
            pass->fine = pass->fine && fine;
            pass->operations[i] = operations;
            if (--pass->waiting == 0)
                send(pass);
        };
        m_lists.at(i)->operations(pass->parentId, made, pass->only);
    }
}

void InlineTabs::stopped()
{
    for (InlineList *list : std::as_const(m_lists))
        list->stopped();
}

void InlineTabs::send(const std::shared_ptr<Pass> &pass)
{
    if (!pass->fine) {
        stopped();
        showMistakes();
        return pass->done(std::nullopt);
    }
    if (pass->isCheck) {
        stopped();
        return pass->done(pass->unchanged);
    }
    QJsonArray operations;
    if (!pass->parent.isEmpty())
        operations.append(pass->parent);
    for (const QJsonArray &each : std::as_const(pass->operations)) {
        for (const QJsonValue operation : each)
            operations.append(operation);
    }
    pass->batch = TabBatch(operations);
    if (!pass->batch.isMixed())
        return store(pass);
    // What functions do cannot be taken back when the server refuses its part afterwards.
    m_connector->batch(pass->batch.check()).then(this, [this, pass](const Reply &reply) {
        takeCheck(pass, reply);
    });
}

void InlineTabs::takeCheck(const std::shared_ptr<Pass> &pass, const Reply &reply)
{
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    if (!reply.ok()) {
        stopped();
        return pass->done(reply);
    }
    const auto failed = std::find_if(results.begin(), results.end(),
                                     [](const QJsonValue &result) { return isFailure(result.toObject()); });
    if (failed == results.end())
        return store(pass);
    Reply refusal = reply;
    refusal.json = failed->toObject();
    refusal.status = statusOf(refusal.json);
    takeRefusal(pass, refusal, pass->batch.checked(results));
}

void InlineTabs::store(const std::shared_ptr<Pass> &pass)
{
    m_connector->batch(pass->batch.batch()).then(this, [this, pass](const Reply &reply) {
        take(pass, reply);
    });
}

void InlineTabs::take(const std::shared_ptr<Pass> &pass, const Reply &reply)
{
    QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    if (results.isEmpty()) {
        stopped();
        return pass->done(reply);
    }
    results = pass->batch.done(results);
    if (!reply.ok())
        return takeRefusal(pass, reply, results);
    m_saved = savedText(*pass);
    Reply parent = pass->unchanged;
    parent.undo = reply.undo;
    if (!pass->parent.isEmpty()) {
        parent = asParent(results.takeAt(0).toObject(), reply);
    }
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        QJsonArray part;
        for (qsizetype left = pass->operations.at(i).size(); left > 0 && !results.isEmpty(); --left)
            part.append(results.takeAt(0));
        m_lists.at(i)->stored(part);
    }
    pass->done(parent);
}

void InlineTabs::takeRefusal(const std::shared_ptr<Pass> &pass, const Reply &reply, QJsonArray results)
{
    constexpr int mostTries = 3;
    const std::optional<Reply> parent =
        pass->parent.isEmpty() ? std::nullopt : std::optional(asParent(results.takeAt(0).toObject(), reply));
    const bool isPartlyStored = reply.json.value(QLatin1String("stored")).toBool();
    if (isPartlyStored && parent && parent->ok())
        keepParent(pass, *parent);
    InlineList::Refusal worst = InlineList::Refusal::None;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        QJsonArray part;
        for (qsizetype left = pass->operations.at(i).size(); left > 0 && !results.isEmpty(); --left)
            part.append(results.takeAt(0));
        worst = std::max(worst, m_lists.at(i)->refused(part, isPartlyStored));
    }
    // The parent has the word first, unless it was not even tried.
    const bool isRefused = parent && !parent->ok() && parent->status != FailedDependency;
    if (worst == InlineList::Refusal::None || isRefused)
        return pass->done(parent ? *parent : reply);
    if (worst == InlineList::Refusal::TryAgain && ++pass->tries < mostTries)
        return start(pass);
    showMistakes(isPartlyStored);
    pass->done(std::nullopt);
}

/// It need not be stored again together with what was refused.
void InlineTabs::keepParent(const std::shared_ptr<Pass> &pass, const Reply &parent)
{
    pass->parent = {};
    pass->parentId = parent.json.value(QLatin1String("_id"));
    pass->unchanged = parent;
    Q_EMIT parentStored(parent);
}

/// Of one related item that was stored without its parent.
QString InlineTabs::savedText(const Pass &pass) const
{
    QString id;
    QString title;
    qsizetype count = pass.parent.isEmpty() ? 0 : 1;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        count += pass.operations.at(i).size();
        for (const InlineCard *card : m_lists.at(i)->cards()) {
            if (!card->isDirty() || (pass.only && card != pass.only))
                continue;
            title = card->title();
            id = card->isNew()       ? QStringLiteral("inlinesView.addSuccess")
                 : card->isRemoved() ? QStringLiteral("inlinesView.deleteSuccess")
                                     : QStringLiteral("inlinesView.saveSuccess");
        }
    }
    return count == 1 ? messageText(id, {{QStringLiteral("item"), title}}) : QString();
}

QString InlineTabs::takeSavedText(const QString &otherwise)
{
    const QString saved = std::exchange(m_saved, {});
    return saved.isEmpty() ? otherwise : saved;
}

/// Shows the first card that has to be looked at, wherever it is, and says which one it is.
void InlineTabs::showMistakes(bool isPartlyStored)
{
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const InlineCard *wrong = m_lists.at(i)->wrongCard();
        if (!wrong)
            continue;
        Q_EMIT attention(int(i));
        m_lists.at(i)->focusFirstMistake();
        const QString why = whyNot(*wrong, isPartlyStored);
        //: The title of an entry, that of the tab where it is, and what is the matter with it.
        const QString text = tr("“%1” in “%2”: %3").arg(wrong->title(), m_lists.at(i)->title(), why);
        Q_EMIT message(Message::warn(text));
        return;
    }
}

} // namespace backdesk::ui
