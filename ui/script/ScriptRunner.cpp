// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptRunner.h"

#include <QCoreApplication>
#include <QPointer>

namespace backdesk::ui
{

class ScriptRunner::Private
{
};

ScriptRunner::ScriptRunner(Connector &, const QMap<QString, QString> &, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
}

ScriptRunner::~ScriptRunner() = default;

void ScriptRunner::setUser(const QJsonObject &) {}

void ScriptRunner::setOptions(const QJsonObject &) {}

void ScriptRunner::call(const AdminFunction &, const QJsonArray &, const ScriptScope &, QObject *context,
                        Callback callback)
{
    QMetaObject::invokeMethod(context, [callback] { callback({}); }, Qt::QueuedConnection);
}

void ScriptRunner::evaluate(const AdminValue &value, const QJsonArray &arguments, const ScriptScope &scope,
                            QObject *context, Callback callback)
{
    if (value.isFunction())
        return call(value.function, arguments, scope, context, std::move(callback));
    ScriptAnswer answer;
    answer.ok = true;
    answer.value = value.value;
    callback(answer);
}

} // namespace backdesk::ui
