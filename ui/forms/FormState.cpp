// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormState.h"

#include "ui/connectors/Connector.h"

#include <QLoggingCategory>

#include <utility>

namespace backdesk::ui
{

namespace
{

Q_LOGGING_CATEGORY(logger, "backdesk.ui")

/// Fields that let other fields exist need some rounds; those that contradict each other would go on for
/// ever.
constexpr int MostRounds = 4;

} // namespace

FormState::FormState(Connector *connector, const CollectionMeta &collection,
                     std::function<QJsonObject()> draft, std::function<bool()> isStored, QObject *parent)
    : QObject(parent),
      m_connector(connector),
      m_collection(collection.name),
      m_draft(std::move(draft)),
      m_isStored(std::move(isStored)),
      m_needed(connector && !collection.name.isEmpty() && dependsOnItem(collection)),
      m_followsEdits(m_needed && fieldsDependOnItem(collection))
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &FormState::ask);
}

void FormState::askNow()
{
    if (!m_needed)
        return;
    ++m_generation;
    ++m_stored;
    m_rounds = 0;
    m_answered.reset();
    // What follows in this turn, such as other values put in, is asked of together.
    m_delay.start(0);
}

void FormState::askSoon()
{
    if (!m_followsEdits)
        return;
    ++m_generation;
    m_rounds = 0;
    m_delay.start(Delay);
}

void FormState::ask()
{
    m_again = m_running;
    if (m_running)
        return;
    Question question{m_draft(), m_generation, m_isStored() ? m_stored : 0};
    if (m_answered == question.draft)
        return tellSettled();
    m_running = true;
    m_connector->state(m_collection, question.draft).then(this, [this, question](const Reply &reply) {
        take(question, reply);
    });
}

void FormState::take(const Question &question, const Reply &reply)
{
    m_running = false;
    if (reply.ok()) {
        const ItemState state = parseItemState(reply.json);
        if (question.generation == m_generation)
            takeFields(question, state);
        if (question.stored != 0 && question.stored == m_stored)
            Q_EMIT rightsChanged(state);
    } else {
        qCWarning(logger, "The state of an item in %s is not known: %s", qUtf8Printable(m_collection),
                  qUtf8Printable(reply.detail()));
        // Better a field too many than one that cannot be reached.
        if (!m_known)
            Q_EMIT fieldsChanged({});
    }
    if (!std::exchange(m_known, true))
        Q_EMIT known();
    if (std::exchange(m_again, false))
        ask();
    else
        tellSettled();
}

void FormState::hurry()
{
    if (!m_delay.isActive())
        return;
    m_delay.stop();
    ask();
}

void FormState::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void FormState::takeFields(const Question &question, const ItemState &state)
{
    m_answered = question.draft;
    Q_EMIT fieldsChanged(state.item);
    // Fields that came or went change the item, and so perhaps others again.
    if (m_draft() != question.draft && m_rounds++ < MostRounds)
        m_again = true;
}

} // namespace backdesk::ui
