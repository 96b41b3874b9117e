// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Opening.h"

#include "core/api/AcceptLanguage.h"
#include "core/api/Call.h"
#include "core/api/ErrorResponse.h"
#include "core/api/Problem.h"
#include "core/api/UrlQuery.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace backdesk
{

namespace
{

QString languageOf(const Request &request)
{
    const QByteArray accepted = request.headers.value("accept-language").value_or(QByteArray());
    return accepted.isEmpty() ? QStringLiteral("en") : bestLanguage(acceptedLanguages(accepted));
}

Value problemsOf(const QString &storage, const Errors &failure, const QString &language)
{
    ValueList problems;
    for (const Error &error : failure) {
        ValueMap problem;
        problem.set(QStringLiteral("place"), storage);
        problem.set(QStringLiteral("message"), error.message.text(language));
        problems.append(problem);
    }
    return problems;
}

QString sentence(qint64 done, qint64 total, const QString &language)
{
    if (total <= 0)
        return Message(QT_TRANSLATE_NOOP("core", "The data is being opened.")).text(language);
    const QLocale locale(language);
    return Message(QT_TRANSLATE_NOOP("core", "Reading data: %1 of %2 (%3 %)"),
                   {locale.toString(done), locale.toString(total), locale.toString(done * 100 / total)})
        .text(language);
}

} // namespace

Opening::Opening(Backoffice &backoffice, RequestHandler &next, std::chrono::milliseconds patience)
    : m_backoffice(backoffice), m_next(next), m_impatientFrom(std::chrono::steady_clock::now() + patience)
{
    backoffice.storage().onOpenProgress = [this](qint64 done, qint64 total) {
        m_total = total;
        m_done = std::min(done, total);
    };
}

Status Opening::open()
{
    const Status opened = m_backoffice.open();
    if (!opened)
        m_failure = opened.errors();
    settle(opened ? State::Open : State::Failed);
    return opened;
}

void Opening::settle(State state)
{
    const std::lock_guard lock(m_ending);
    m_state = state;
    m_ended.notify_all();
}

/// Whoever waits keeps a thread busy, which must not last: there are few of them.
Opening::State Opening::awaitEnd()
{
    std::unique_lock lock(m_ending);
    m_ended.wait_until(lock, m_impatientFrom, [this] { return m_state != State::Starting; });
    return m_state;
}

Response Opening::handle(const Request &request)
{
    if (m_state == State::Open)
        return m_next.handle(request);
    const QString language = languageOf(request);
    const auto path = decodedPath(request.path);
    const bool isOwn =
        request.method == "GET" && path && path->size() == 2 && path->at(0) == m_backoffice.name();
    if (isOwn && (path->at(1) == QLatin1String("_meta") || path->at(1) == QLatin1String("_me")))
        return m_next.handle(request);
    if (isOwn && path->at(1) == QLatin1String("_health"))
        return health(language);
    return awaitEnd() == State::Open ? m_next.handle(request) : refusal(language);
}

Response Opening::health(const QString &language) const
{
    const State state = m_state;
    ValueMap progress;
    progress.set(QStringLiteral("done"), m_done.load());
    progress.set(QStringLiteral("total"), m_total.load());
    const QString storage = m_backoffice.storage().typeName();
    ValueMap map;
    map.set(QStringLiteral("status"),
            state == State::Failed ? QStringLiteral("failed") : QStringLiteral("starting"));
    map.set(QStringLiteral("name"), m_backoffice.name());
    map.set(QStringLiteral("storage"), storage);
    map.set(QStringLiteral("progress"), progress);
    map.set(QStringLiteral("items"), ValueMap());
    map.set(QStringLiteral("problems"),
            problemsOf(storage, state == State::Failed ? m_failure : Errors(), language));
    return jsonResponse(Value(map));
}

Response Opening::refusal(const QString &language) const
{
    if (m_state == State::Failed)
        return errorResponse(m_failure, language);
    Response response = problem(503, sentence(m_done, m_total, language));
    response.headers.set("retry-after", "1");
    return response;
}

} // namespace backdesk
