// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptMachine.h"

#include "core/api/ScriptInterpreter.h"
#include "ui/script/ScriptClock.h"
#include "ui/script/ScriptGate.h"
#include "ui/script/ScriptPrelude.h"
#include "ui/script/ScriptRunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace backdesk::ui
{

namespace
{

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "hooks.js:12" where the error is in a module, "line 3" in a longer function, else nothing.
QString whereOf(const QString &file, int line, const QString &place)
{
    const QString name = QFileInfo(file).fileName();
    if (name.endsWith(QLatin1String(".js")) && name != QString::fromUtf16(preludeFile))
        return QStringLiteral("%1:%2").arg(name).arg(line);
    return file.endsWith(place) && line > 1 ? ScriptRunner::tr("line %1").arg(line) : QString();
}

} // namespace

ScriptMachine::ScriptMachine(std::shared_ptr<ScriptWire> wire, ScriptClock &clock,
                             const QMap<QString, QString> &modules)
    : m_clock(clock), m_host(std::move(wire), clock)
{
    QJSValue prepare = m_engine.evaluate(QString::fromUtf16(prelude), QString::fromUtf16(preludeFile));
    m_prelude = prepare.call({m_engine.newQObject(&m_host), m_engine.globalObject()});
    Q_ASSERT_X(!m_prelude.isError(), "prelude", qPrintable(m_prelude.toString()));
    m_broken = loadModules(modules);
    m_prelude.property(QStringLiteral("seal")).call();
}

QString ScriptMachine::loadModules(const QMap<QString, QString> &modules)
{
    // All are written first: they may import each other.
    for (auto it = modules.begin(); it != modules.end(); ++it) {
        QFile file(m_folder.filePath(it.key() + QLatin1String(".js")));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value().toUtf8()) < 0)
            return ScriptRunner::tr("The module %1 cannot be prepared: %2").arg(it.key(), file.errorString());
    }
    for (const QString &name : modules.keys()) {
        const QString broken = importModule(name, m_folder.filePath(name + QLatin1String(".js")));
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}

QString ScriptMachine::importModule(const QString &name, const QString &file)
{
    m_clock.begin(m_engine);
    QJSValue exports = m_engine.importModule(file);
    if (m_engine.hasError())
        exports = m_engine.catchError();
    if (m_clock.end())
        return stopped(name);
    if (exports.isError()) {
        return ScriptRunner::tr("The module %1 cannot be used: %2 (line %3)")
            .arg(name, exports.toString(), exports.property(QStringLiteral("lineNumber")).toString());
    }
    m_prelude.property(QStringLiteral("define")).call({QJSValue(name), exports});
    return {};
}

void ScriptMachine::set(const QString &what, const QJsonObject &value)
{
    m_prelude.property(what).call({QJSValue(jsonText(value))});
}

QString ScriptMachine::stopped(const QString &place) const
{
    return ScriptRunner::tr("A function was stopped, it ran longer than %1 ms. (%2)")
        .arg(m_clock.limit().count())
        .arg(place);
}

/// Gives why it is none; else the function.
QString ScriptMachine::compiled(const AdminFunction &function, QJSValue *made)
{
    const auto found = m_functions.constFind(function.source);
    if (found != m_functions.constEnd()) {
        *made = *found;
        return {};
    }
    // The source may end in a comment.
    QStringList trace;
    m_clock.begin(m_engine);
    *made = m_engine.evaluate(u'(' + function.source + QLatin1String("\n)"), function.place, 1, &trace);
    if (m_clock.end())
        return stopped(function.place);
    if (made->isError() || !trace.isEmpty())
        return ScriptRunner::tr("This is no function: %1 (%2)").arg(made->toString(), function.place);
    if (!made->isCallable())
        return ScriptRunner::tr("This is no function. (%1)").arg(function.place);
    m_functions.insert(function.source, *made);
    return {};
}

ScriptAnswer ScriptMachine::call(const AdminFunction &function, const QJsonArray &arguments,
                                 const ScriptScope &scope)
{
    ScriptAnswer answer;
    QJSValue run;
    answer.error = m_broken.isEmpty() ? compiled(function, &run) : m_broken;
    if (!answer.error.isEmpty())
        return answer;
    const QJsonObject around{{QStringLiteral("view"), scope.view},
                             {QStringLiteral("context"), scope.context},
                             {QStringLiteral("path"), scope.path}};
    const QJsonObject input{{QStringLiteral("arguments"), arguments}, {QStringLiteral("scope"), around}};
    m_clock.begin(m_engine);
    m_prelude.property(QStringLiteral("start")).call({run, QJSValue(jsonText(input))});
    const bool settled = drain();
    const bool interrupted = m_clock.end();
    QCoreApplication::removePostedEvents(nullptr); // what is left shall not run within the next call
    answer = finished(function, interrupted);
    answer.undo = m_host.takeUndo();
    if (!settled && !interrupted)
        answer.error = ScriptRunner::tr("The function's promise is never settled. (%1)").arg(function.place);
    return answer;
}

/// Runs what promises left to be done, and what that leaves in turn; whether there is an outcome.
bool ScriptMachine::drain()
{
    // Nobody tells whether anything is left: a round without is quick, and so many do nothing but wait in
    // vain.
    constexpr int mostRounds = 200'000;
    const QJSValue isSettled = m_prelude.property(QStringLiteral("isSettled"));
    for (int round = 0; round < mostRounds; ++round) {
        if (m_clock.isInterrupted())
            return false;
        if (isSettled.call().toBool())
            return true;
        QCoreApplication::sendPostedEvents();
    }
    return false;
}

ScriptAnswer ScriptMachine::finished(const AdminFunction &function, bool interrupted)
{
    const QString text = m_prelude.property(QStringLiteral("take")).call().toString();
    ScriptAnswer answer;
    if (interrupted) {
        answer.error = stopped(function.place);
        return answer;
    }
    const QJsonObject outcome = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue name : outcome.value(QLatin1String("reads")).toArray())
        answer.reads.insert(name.toString());
    answer.ok = outcome.value(QLatin1String("ok")).toBool();
    answer.value = outcome.value(QLatin1String("value"));
    if (answer.ok)
        return answer;
    answer.thrown = outcome.value(QLatin1String("data"));
    const QString where = whereOf(outcome.value(QLatin1String("file")).toString(),
                                  outcome.value(QLatin1String("line")).toInt(), function.place);
    const QString place = where.isEmpty() ? function.place : where + QLatin1String(", ") + function.place;
    answer.error = QStringLiteral("%1 (%2)").arg(outcome.value(QLatin1String("text")).toString(), place);
    return answer;
}

} // namespace backdesk::ui
