// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChoiceSource.h"

#include "ui/fields/FieldEditor.h"

#include <QSet>

#include <utility>

namespace backdesk::ui
{

ChoiceSource::ChoiceSource(QObject *parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &ChoiceSource::start);
}

void ChoiceSource::search(const QString &text)
{
    ++m_generation;
    m_running = false;
    m_text = text.trimmed();
    m_delay.start();
}

void ChoiceSource::searchNow(const QString &text)
{
    ++m_generation;
    m_text = text.trimmed();
    m_delay.stop();
    start();
}

void ChoiceSource::cancel()
{
    ++m_generation;
    m_running = false;
    m_delay.stop();
}

QString ChoiceSource::label(const QJsonValue &value) const
{
    return jsonText(value);
}

void ChoiceSource::start()
{
    m_running = true;
    const int generation = ++m_generation;
    if (!m_text.isEmpty() || m_showAll)
        return run(m_text, generation);
    Result nothing;
    nothing.status = tr("Type to search.");
    finish(generation, nothing);
}

void ChoiceSource::finish(int generation, const Result &result)
{
    if (generation != m_generation)
        return;
    m_running = false;
    m_result = result;
    m_result.more = canContinue() && result.total > result.matches.size();
    Q_EMIT finished();
}

void ChoiceSource::more()
{
    if (isRunning() || !m_result.more)
        return;
    m_running = true;
    runMore(m_result.text, m_result.matches.size(), ++m_generation);
}

void ChoiceSource::finishMore(int generation, const Result &next)
{
    if (generation != m_generation)
        return;
    m_running = false;
    const bool failed = !next.error.isEmpty();
    if (!failed)
        m_result.total = next.total;
    m_result.error = next.error;
    // What was added meanwhile moves the others on: none stands there twice.
    QSet<QString> known;
    for (const Match &match : std::as_const(m_result.matches))
        known.insert(match.id);
    for (const Match &match : next.matches) {
        if (!known.contains(match.id))
            m_result.matches.append(match);
    }
    m_result.more = failed || (!next.matches.isEmpty() && m_result.total > m_result.matches.size());
    Q_EMIT finished();
}

QString ChoiceSource::labelOrWait(const QJsonValue &value)
{
    want({value});
    return isAwaited(value) ? QStringLiteral("…") : label(value);
}

} // namespace backdesk::ui
