// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AnswerKind.h"
#include "ui/script/ScriptAnswer.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace backdesk::ui
{

class LiveScope;
class ScriptRunner;

/// A property of the admin description that may be a function. The function is called at once, and again when
/// what it read of the context changes, when the place does, or the user and what they may do. An answer that
/// is older than the latest question is dropped. A function that fails or gives something of the wrong kind
/// leaves the value as it was, and the person is told once.
class PropertyWatch : public QObject
{
    Q_OBJECT
public:
    /// The scope outlives it.
    PropertyWatch(LiveScope &scope, const AdminValue &property, QObject *parent = nullptr);
    PropertyWatch(LiveScope &scope, const AdminValue &property, AnswerKind kind, QObject *parent = nullptr);
    ~PropertyWatch() override;

    /// What the function is called with: none unless given. Calls it anew when they are others.
    void setArguments(const QJsonArray &arguments);
    /// By default a function is called anew when permissions change.
    void ignorePermissions();

    /// Whether the value is known: of functions only after their first answer.
    bool isReady() const { return m_ready; }
    /// Whether nothing is waited for: also of a function that failed.
    bool hasAnswered() const { return m_ready || m_failed; }
    /// Undefined where the property is not given, or is a function that has not answered yet.
    const QJsonValue &value() const { return m_value; }
    QString text(const QString &otherwise = {}) const { return m_value.toString(otherwise); }
    bool flag(bool otherwise) const { return m_value.toBool(otherwise); }

    /// Calls the function anew.
    void refresh();

Q_SIGNALS:
    /// Of functions only: the value is another than before, or known for the first time; or there will be
    /// none, since the function failed.
    void changed(const QJsonValue &value);

private:
    void ask();
    void take(const ScriptAnswer &answer);
    void fail(const QString &error);

    LiveScope &m_scope;
    AdminValue m_property;
    AnswerKind m_kind;
    QJsonArray m_arguments;
    QJsonValue m_value;
    QSet<QString> m_reads;
    QSet<QString> m_changed; ///< since it was asked
    QPointer<ScriptRunner> m_scripts;
    quint64 m_question = 0; ///< the latest
    int m_generation = 0;   ///< grows with each question
    bool m_waiting = false; ///< to be asked when control is back at the event loop
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace backdesk::ui
