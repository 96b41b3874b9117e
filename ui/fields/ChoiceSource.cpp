// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChoiceSource.h"

#include "ui/fields/FieldEditor.h"

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
    Q_EMIT finished();
}

} // namespace backdesk::ui
