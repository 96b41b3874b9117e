// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"
#include "ui/script/ScriptAnswer.h"
#include "ui/script/ScriptHost.h"
#include "ui/script/ScriptScope.h"

#include <QHash>
#include <QJSEngine>
#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>

namespace backdesk::ui
{

/// The engine with everything that functions see. Made and used on one thread.
class ScriptMachine
{
public:
    ScriptMachine(std::shared_ptr<ScriptWire> wire, ScriptClock &clock,
                  const QMap<QString, QString> &modules);

    ScriptAnswer call(const AdminFunction &function, const QJsonArray &arguments, const ScriptScope &scope);
    /// What the prelude calls so: "setUser", "setOptions", "setRights", "setViews".
    void set(const QString &what, const QJsonObject &value);

private:
    QString loadModules(const QMap<QString, QString> &modules);
    QString importModule(const QString &name, const QString &file);
    QString compile(const AdminFunction &function);
    QString compiled(const AdminFunction &function, QJSValue *made);
    ScriptAnswer finished(const AdminFunction &function, bool interrupted);
    QString stopped(const QString &place) const;
    bool drain();

    ScriptClock &m_clock;
    ScriptHost m_host;
    QJSEngine m_engine;
    QJSValue m_prelude;
    QTemporaryDir m_folder;               ///< of the modules
    QString m_broken;                     ///< why no function can be called; empty: they can
    QHash<QString, QJSValue> m_functions; ///< by source
};

} // namespace backdesk::ui
