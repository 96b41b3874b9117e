// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ServeCommand.h"

#include "app/MigrateCommand.h"
#include "app/Output.h"
#include "app/QuitSignals.h"
#include "core/api/Log.h"
#include "core/api/Opening.h"
#include "core/api/Router.h"
#include "core/http/HttpServer.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <chrono>
#include <cstdlib>
#include <future>
#include <thread>

namespace backdesk
{

namespace
{

/// Empty: it may be served.
QString hostRefusal(const HttpOptions &options)
{
    if (options.proxy || options.host == QLatin1String("localhost") ||
        QHostAddress(options.host).isLoopback())
        return {};
    return QCoreApplication::translate("ServeCommand",
                                       "Without any log-in only this machine is served, not %1.")
        .arg(options.host);
}

ProxyIdentity proxyIdentity(const ProxyOptions &proxy)
{
    ProxyIdentity identity{
        proxy.loginHeader.toLatin1(), proxy.idHeader.toLatin1(), proxy.rolesHeader.toLatin1(), {}};
    for (const QString &text : proxy.from) {
        if (const auto network = PeerNetwork::fromString(text))
            identity.from.append(*network);
        else
            qCWarning(lcHttp, "Nobody is trusted by %ls: it is no network.", qUtf16Printable(text));
    }
    return identity;
}

/// The line that others wait for, or the end.
void tellOpened(const Status &opened, const Backoffice &backoffice, const HttpServer &server)
{
    if (!opened) {
        printError(opened.error().message.text(systemLanguage()));
        QCoreApplication::exit(1);
        return;
    }
    printStorageProblems(backoffice.storage());
    printLine(QStringLiteral("listening on %1/%2").arg(server.url(), backoffice.name()));
}

/// Who ends the program while it still opens its data does not want to wait for that. Nothing is lost: what
/// is in a storage survives an end at any moment.
void endOpening(std::thread &opener, const std::future<void> &done)
{
    constexpr auto patience = std::chrono::seconds(2);
    if (done.wait_for(patience) != std::future_status::ready)
        std::_Exit(0);
    opener.join();
}

/// Opens the data on a thread of its own while the server answers already.
int run(Backoffice &backoffice, const HttpOptions &options)
{
    Router router(backoffice);
    Opening opening(backoffice, router);
    HttpServer server(opening, options);
    QString reason;
    if (!server.listen(&reason)) {
        printError(reason);
        return 1;
    }
    // Before the line that tells others to go ahead: they may well go ahead and end us.
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitAsked, qApp, &QCoreApplication::quit);
    std::promise<void> done;
    std::thread opener([&] {
        const Status opened = opening.open();
        QMetaObject::invokeMethod(qApp, [&, opened] { tellOpened(opened, backoffice, server); });
        done.set_value();
    });
    const int code = QCoreApplication::exec();
    endOpening(opener, done.get_future());
    server.close();
    backoffice.close();
    return code;
}

} // namespace

HttpOptions httpOptions(const DescriptionResult &description, const CommandLine &line)
{
    HttpOptions options;
    options.host = line.host.isEmpty() ? description.server.host : line.host;
    options.port = line.port.value_or(description.server.port);
    options.allowedOrigins = description.server.origins;
    // A proxy may pass the name on that browsers use.
    for (const QString &origin : description.server.origins)
        options.allowedHosts.append(QUrl(origin).host());
    if (description.proxy)
        options.proxy = proxyIdentity(*description.proxy);
    options.bodyBytes = description.backoffice->limits.bodyBytes;
    return options;
}

bool mayServe(const DescriptionResult &description, const HttpOptions &options)
{
    const QString refusal = hostRefusal(options);
    if (!refusal.isEmpty())
        printError(refusal);
    return refusal.isEmpty() && !isMigrationUnfinished(description.storages);
}

int serve(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    DescriptionResult description = loadDescription(line.target, {line.dataFolder});
    if (!description.ok())
        return printDescriptionErrors(description.errors);
    if (!startLogging(logs, line.log.over(description.log)))
        return 1;
    const HttpOptions options = httpOptions(description, line);
    if (!mayServe(description, options))
        return 1;
    return run(*description.backoffice, options);
}

} // namespace backdesk
