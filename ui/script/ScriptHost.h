// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>

namespace backdesk::ui
{

Q_DECLARE_LOGGING_CATEGORY(lcWindowScript)

class ScriptClock;
class ScriptWire;

/// What the prelude calls; on the thread of the scripts. Data goes through it as JSON text.
class ScriptHost : public QObject
{
    Q_OBJECT
public:
    ScriptHost(std::shared_ptr<ScriptWire> wire, ScriptClock &clock);

    /// {"call": "list", "collection": ...} -> {"status", "json", "detail", "errors"}.
    Q_INVOKABLE QString ask(const QString &call);
    Q_INVOKABLE void message(const QString &kind, const QString &text);
    Q_INVOKABLE void navigate(const QString &path);
    Q_INVOKABLE void changeStore(const QString &name);
    Q_INVOKABLE void log(int level, const QString &text);

    /// Tokens of what was written since it was asked last.
    QStringList takeUndo() { return std::exchange(m_undo, {}); }

private:
    std::shared_ptr<ScriptWire> m_wire;
    ScriptClock &m_clock;
    QStringList m_undo;
};

} // namespace backdesk::ui
