// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptHost.h"

#include "ui/script/ScriptClock.h"
#include "ui/script/ScriptGate.h"

#include <QJSEngine>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace backdesk::ui
{

Q_LOGGING_CATEGORY(lcWindowScript, "backdesk.script", QtWarningMsg)

ScriptHost::ScriptHost(std::shared_ptr<ScriptWire> wire, ScriptClock &clock)
    : m_wire(std::move(wire)), m_clock(clock)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

QString ScriptHost::ask(const QString &call)
{
    m_clock.pause();
    const Reply reply = m_wire->ask(QJsonDocument::fromJson(call.toUtf8()).object());
    m_clock.resume();
    if (!reply.undo.isEmpty())
        m_undo.append(reply.undo);
    const QJsonObject answer{{QStringLiteral("status"), reply.status},
                             {QStringLiteral("json"), reply.json},
                             {QStringLiteral("detail"), reply.detail()},
                             {QStringLiteral("errors"), reply.json.value(QLatin1String("errors"))}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

void ScriptHost::message(const QString &kind, const QString &text)
{
    m_wire->post([kind, text](ScriptGate &gate) { Q_EMIT gate.messageWanted(kind, text); });
}

void ScriptHost::navigate(const QString &path)
{
    m_wire->post([path](ScriptGate &gate) { Q_EMIT gate.navigationWanted(path); });
}

void ScriptHost::changeStore(const QString &name)
{
    m_wire->post([name](ScriptGate &gate) { Q_EMIT gate.storeChanged(name); });
}

void ScriptHost::log(int level, const QString &text)
{
    switch (level) {
    case 0:
        qCDebug(lcWindowScript).noquote() << text;
        return;
    case 1:
        qCInfo(lcWindowScript).noquote() << text;
        return;
    case 2:
        qCWarning(lcWindowScript).noquote() << text;
        return;
    default:
        qCCritical(lcWindowScript).noquote() << text;
    }
}

} // namespace backdesk::ui
