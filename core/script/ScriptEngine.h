// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/Lens.h"
#include "core/script/ScriptHost.h"
#include "core/script/ScriptProgram.h"
#include "core/script/Watchdog.h"

#include <QJSEngine>
#include <QJSManagedValue>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace backdesk
{

/// One thread's engine for one program: prepared with the globals and the modules, functions compiled when
/// they are first called. Used by its thread only.
class ScriptEngine
{
public:
    /// This thread's; made when there is none yet. Lives until the thread ends or the program has gone.
    static ScriptEngine &of(const ScriptProgram &program);

    explicit ScriptEngine(const ScriptProgram &program);
    ScriptEngine(const ScriptEngine &) = delete;
    ScriptEngine &operator=(const ScriptEngine &) = delete;

    Status importModule(const ScriptProgram::Module &module);
    /// Nothing stands against the function; else the reason.
    std::optional<Error> compile(qsizetype id);
    /// Of a compiled one.
    QJSManagedValue &function(qsizetype id) { return m_functions[size_t(id)]; }

    QJSEngine &engine() { return m_engine; }
    ScriptHost &host() { return m_host; }
    WatchedEngine &watch() { return m_watch; }
    Lens &lens(const DictType &type);
    /// An item as events and actions get it; save() tells the name of the handler, if there is one, as the
    /// reason why it cannot be called.
    QJSValue makeItem(const QString &collection, const Value &item, const QString &handler);
    /// The value as it is stored, as far as the item's object knows.
    Value savedValue(const QJSValue &object);

    /// From now on functions run for this environment; gives the one before.
    Environment *enter(Environment *environment);
    void leave(Environment *before);
    int depth() const { return m_depth; }

private:
    struct Expired;
    QJSValue evaluate(const ScriptProgram::Definition &definition, bool &failed);
    std::optional<Error> whyNoFunction(const ScriptProgram::Definition &definition, const QJSValue &value,
                                       bool failed) const;
    QString unknownExport(const QString &source) const;
    void show(const Environment &environment);
    void showUser(const CurrentUser &user);
    void showCollections(const QStringList &names);

    const std::weak_ptr<const ScriptProgram> m_program;
    const std::chrono::milliseconds m_limit;
    QJSEngine m_engine;
    ScriptHost m_host;
    WatchedEngine m_watch;
    QJSManagedValue m_define;
    QJSManagedValue m_seal;
    QJSManagedValue m_setUser;
    QJSManagedValue m_setCollections;
    QJSManagedValue m_makeItem;
    QJSManagedValue m_savedOf;
    QJSValue m_makeLens;
    std::unordered_map<QString, QJSValue> m_modules;
    std::optional<Error> m_broken; // a module that could be loaded before now cannot
    std::deque<QJSManagedValue> m_functions;
    std::unordered_map<const DictType *, std::unique_ptr<Lens>> m_lenses;
    quint64 m_shown = 0; // the environment whose user and collections are shown
    const ItemAccess *m_shownItems = nullptr;
    QStringList m_collections;
    bool m_sealed = false;
    int m_depth = 0;
};

} // namespace backdesk
