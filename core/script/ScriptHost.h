// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QJSValue>
#include <QObject>
#include <QStringList>

class QJSEngine;

namespace backdesk
{

class DictType;
class Environment;
class ItemAccess;

/// What the prelude of an engine calls. Items go to it in parts: {id, data, saved}, with the id null where
/// there is none yet, plain data, and the value of the item as it is stored, which only C++ can read.
///
/// Failures become exceptions with the message, and with the kind as `kind`.
class ScriptHost : public QObject
{
    Q_OBJECT

public:
    explicit ScriptHost(QJSEngine &engine);

    /// Of the call that runs; gives the one before.
    Environment *exchange(Environment *environment) { return std::exchange(m_environment, environment); }
    Environment *environment() const { return m_environment; }
    /// Set when a function asked for what may differ between two of its calls.
    bool &touched() { return m_touched; }

    QJSValue parts(const Value &item);
    /// The members of an item's object that differ from what is stored, without `_id` and `_meta`.
    static Result<Value> changes(const QJSValue &object, const Value &saved);
    static Value savedValue(const QJSValue &saved);

    Q_INVOKABLE void touch() { m_touched = true; }
    Q_INVOKABLE void log(int level, const QString &text);
    Q_INVOKABLE QJSValue callUser(const QString &method, const QJSValue &arguments);
    Q_INVOKABLE QJSValue select(const QString &collection, const QJSValue &filter);
    Q_INVOKABLE QJSValue get(const QString &collection, const QString &id);
    Q_INVOKABLE QJSValue initial(const QString &collection);
    Q_INVOKABLE QJSValue create(const QString &collection, const QJSValue &members);
    Q_INVOKABLE QJSValue update(const QString &collection, const QString &id, const QJSValue &object,
                                const QJSValue &saved);
    Q_INVOKABLE void remove(const QString &collection, const QString &id);
    /// Gives plain data.
    Q_INVOKABLE QJSValue trigger(const QString &collection, const QJSValue &object, const QJSValue &saved,
                                 const QString &event);
    Q_INVOKABLE bool isChanged(const QJSValue &object, const QJSValue &saved);

private:
    /// Nothing, and an exception, where functions cannot reach items.
    ItemAccess *items();
    const DictType *itemType(const QString &collection);
    QJSValue partsOf(const Result<Value> &item);
    QJSValue raise(const Errors &errors);

    QJSEngine &m_engine;
    Environment *m_environment = nullptr;
    bool m_touched = false;
};

} // namespace backdesk
