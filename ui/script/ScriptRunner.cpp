// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptRunner.h"

#include "ui/script/ScriptClock.h"
#include "ui/script/ScriptGate.h"
#include "ui/script/ScriptHost.h"
#include "ui/script/ScriptMachine.h"

#include <QHash>
#include <QLoggingCategory>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace backdesk::ui
{

namespace
{

using Job = std::function<void(ScriptMachine &)>;

struct Waiting {
    quint64 number; ///< of a question; 0: of none
    Job job;
};

/// What both threads hold.
struct Shared {
    Shared(ScriptGate *gate, std::chrono::milliseconds limit)
        : wire(std::make_shared<ScriptWire>(gate)), clock(limit)
    {
    }

    void add(Job job, quint64 number = 0)
    {
        const std::lock_guard lock(mutex);
        jobs.push_back({number, std::move(job)});
        changed.notify_all();
    }
    bool drop(quint64 number)
    {
        const std::lock_guard lock(mutex);
        return std::erase_if(jobs, [number](const Waiting &each) { return each.number == number; }) > 0;
    }
    /// Nothing when it is time to end.
    Job next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return closed || !jobs.empty(); });
        if (closed)
            return {};
        Job job = std::move(jobs.front().job);
        jobs.pop_front();
        return job;
    }
    void close()
    {
        wire->cut();
        clock.close();
        const std::lock_guard lock(mutex);
        closed = true;
        changed.notify_all();
    }

    std::shared_ptr<ScriptWire> wire;
    ScriptClock clock;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Waiting> jobs;
    bool closed = false;
};

void work(const std::shared_ptr<Shared> &shared, const QMap<QString, QString> &modules)
{
    ScriptMachine machine(shared->wire, shared->clock, modules);
    while (const Job job = shared->next())
        job(machine);
}

} // namespace

class ScriptRunner::Private
{
public:
    struct Caller {
        QPointer<QObject> context;
        Callback callback;
    };

    Private(Connector &connector, std::chrono::milliseconds limit)
        : gate(connector), shared(std::make_shared<Shared>(&gate, limit))
    {
    }

    void set(const QString &what, const QJsonObject &value)
    {
        shared->add([what, value](ScriptMachine &machine) { machine.set(what, value); });
    }
    void answer(quint64 number, const ScriptAnswer &answer)
    {
        const Caller caller = callers.take(number);
        if (caller.context)
            caller.callback(answer);
    }

    ScriptGate gate;
    std::shared_ptr<Shared> shared;
    QThread *thread = nullptr;
    QHash<quint64, Caller> callers;
    quint64 last = 0;
    QSet<QString> reported;
};

ScriptRunner::ScriptRunner(Connector &connector, const QMap<QString, QString> &modules, QObject *parent,
                           std::chrono::milliseconds limit)
    : QObject(parent), d(std::make_unique<Private>(connector, limit))
{
    connect(&d->gate, &ScriptGate::messageWanted, this, &ScriptRunner::messageWanted);
    connect(&d->gate, &ScriptGate::navigationWanted, this, &ScriptRunner::navigationWanted);
    connect(&d->gate, &ScriptGate::storeChanged, this,
            [this](const QString &name) { Q_EMIT storeChanged(QStringLiteral("store:") + name); });
    d->thread = QThread::create([shared = d->shared, modules] { work(shared, modules); });
    d->thread->setObjectName(QStringLiteral("scripts"));
    d->thread->start();
}

ScriptRunner::~ScriptRunner()
{
    constexpr unsigned long patience = 3000;
    d->shared->close();
    // What the engine cannot interrupt, such as the sorting of a huge list, is left to end by itself.
    if (d->thread->wait(patience))
        delete d->thread;
    else
        connect(d->thread, &QThread::finished, d->thread, &QObject::deleteLater);
}

void ScriptRunner::setUser(const QJsonObject &user)
{
    d->set(QStringLiteral("setUser"), user);
    Q_EMIT userChanged();
}

void ScriptRunner::setOptions(const QJsonObject &options)
{
    d->set(QStringLiteral("setOptions"), options);
}

void ScriptRunner::setPermissions(const QJsonObject &permissions)
{
    d->set(QStringLiteral("setRights"), permissions);
    Q_EMIT permissionsChanged();
}

void ScriptRunner::setViews(const QJsonObject &views)
{
    d->set(QStringLiteral("setViews"), views);
}

void ScriptRunner::setAdmin(const QJsonObject &admin)
{
    QJsonObject told = admin;
    told.remove(QStringLiteral("scripts"));
    d->set(QStringLiteral("setAdmin"), told);
}

void ScriptRunner::report(const QString &error)
{
    if (d->reported.contains(error))
        return;
    d->reported.insert(error);
    qCWarning(lcWindowScript).noquote() << error;
    Q_EMIT messageWanted(QStringLiteral("error"), error);
}

quint64 ScriptRunner::call(const AdminFunction &function, const QJsonArray &arguments,
                           const ScriptScope &scope, QObject *context, Callback callback)
{
    const quint64 number = ++d->last;
    d->callers.insert(number, {context, std::move(callback)});
    const auto job = [=, this, wire = d->shared->wire](ScriptMachine &machine) {
        ScriptAnswer answer;
        if (function.isGiven())
            answer = machine.call(function, arguments, scope);
        else
            answer.ok = true;
        // The wire is cut before the runner goes.
        wire->post([this, number, answer](ScriptGate &) { d->answer(number, answer); });
    };
    d->shared->add(job, number);
    return number;
}

bool ScriptRunner::forget(quint64 question)
{
    return d->callers.contains(question) && d->shared->drop(question) && d->callers.remove(question);
}

void ScriptRunner::evaluate(const AdminValue &value, const QJsonArray &arguments, const ScriptScope &scope,
                            QObject *context, Callback callback)
{
    if (value.isFunction()) {
        call(value.function, arguments, scope, context, std::move(callback));
        return;
    }
    ScriptAnswer answer;
    answer.ok = true;
    answer.value = value.value;
    callback(answer);
}

} // namespace backdesk::ui
