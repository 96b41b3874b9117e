// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an InlineList is stored with its parent.
#include "ui/connectors/BatchResult.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace backdesk::ui
{

void InlineList::operations(const QJsonValue &parent, Operations made, const InlineCard *only)
{
    struct Pass {
        QList<QJsonObject> operations;
        qsizetype waiting = 1;
        bool fine = true;
        Operations made;
        void leave()
        {
            if (--waiting > 0)
                return;
            QJsonArray all;
            for (const QJsonObject &operation : operations)
                all.append(operation);
            made(fine, all);
        }
    };
    m_saving = true;
    m_asked.clear();
    for (InlineCard *card : std::as_const(m_cards)) {
        if (card->isDirty() && (!only || card == only))
            m_asked.append(card);
    }
    auto pass = std::make_shared<Pass>();
    pass->operations.resize(m_asked.size());
    pass->made = std::move(made);
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        ++pass->waiting;
        m_asked.at(i)->operation(parent, [pass, i](const QJsonObject &operation) {
            pass->fine = pass->fine && !operation.isEmpty();
            pass->operations[i] = operation;
            pass->leave();
        });
    }
    pass->leave();
}

void InlineList::stored(const QJsonArray &results)
{
    const QList<InlineCard *> asked = std::exchange(m_asked, {});
    for (qsizetype i = 0; i < asked.size(); ++i)
        settle(asked.at(i), results.at(i).toObject());
    endSaving();
}

/// This one is stored.
void InlineList::settle(InlineCard *card, const QJsonObject &result)
{
    const QString id = result.value(QLatin1String("item")).toObject().value(QLatin1String("_id")).toString();
    if (card->isRemoved()) {
        --m_total;
        --m_loaded;
        drop(card);
    } else if (card->isNew() && id.isEmpty()) {
        // A function stored it without telling what it is called: it comes with the others.
        drop(card);
        m_stale = true;
    } else {
        m_total += card->isNew() ? 1 : 0;
        m_loaded += card->isNew() ? 1 : 0;
        card->stored(result);
    }
    m_order.clear();
    for (const InlineCard *each : std::as_const(m_cards))
        m_order.append(each->id());
}

InlineList::Refusal InlineList::refused(const QJsonArray &results, bool isPartlyStored)
{
    Refusal worst = Refusal::None;
    const QList<InlineCard *> asked = std::exchange(m_asked, {});
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        if (isPartlyStored && isGood(result))
            settle(asked.at(i), result);
        if (!isFailure(result) || statusOf(result) == FailedDependency)
            continue;
        const Refusal refusal = asked.at(i)->refused(result) ? Refusal::TryAgain : Refusal::Shown;
        worst = std::max(worst, refusal);
    }
    endSaving();
    return worst;
}

void InlineList::stopped()
{
    m_asked.clear();
    endSaving();
}

void InlineList::endSaving()
{
    m_saving = false;
    showState();
    Q_EMIT changed();
    if (std::exchange(m_stale, false))
        refresh();
}

void InlineList::reset()
{
    for (InlineCard *card : QList<InlineCard *>(m_cards)) {
        if (card->isNew() || card->isGone())
            drop(card);
        else
            card->reset();
    }
    QList<InlineCard *> order = m_cards;
    std::stable_sort(order.begin(), order.end(), [this](const InlineCard *one, const InlineCard *other) {
        return m_order.indexOf(one->id()) < m_order.indexOf(other->id());
    });
    arrange(order);
    showState();
    Q_EMIT changed();
}

QList<InlineDraft> InlineList::keep() const
{
    QList<InlineDraft> drafts;
    for (const InlineCard *card : m_cards)
        drafts.append(card->keep());
    return drafts;
}

void InlineList::restore(const QList<InlineDraft> &drafts)
{
    QList<InlineCard *> order;
    QList<InlineCard *> others = m_cards;
    for (const InlineDraft &draft : drafts) {
        const auto same = [&draft](const InlineCard *card) { return card->id() == draft.id; };
        const auto found = std::find_if(others.begin(), others.end(), same);
        // Those that went meanwhile stay away.
        if (found == others.end() && !draft.id.isEmpty())
            continue;
        InlineCard *card = draft.id.isEmpty() ? addCard({}, {}, {}, m_cards.size()) : *found;
        others.removeOne(card);
        order.append(card);
        if (draft.isGiven())
            card->restore(draft);
    }
    arrange(order + others);
    showState();
    Q_EMIT changed();
}

} // namespace backdesk::ui
