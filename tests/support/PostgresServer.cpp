// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QUrl>

#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace backdesk::test
{

namespace
{

constexpr int patience = 30000; // ms

/// The newest version's folder of programs; empty when there is none.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QString folder = versions.filePath(name) + QLatin1String("/bin");
        if (QFile::exists(folder + QLatin1String("/initdb")))
            return folder;
    }
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

PostgresServer::~PostgresServer()
{
    stop();
}

bool PostgresServer::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

/// PostgreSQL refuses to run as root. Whatever happens to the test, the server ends with it.
QStringList PostgresServer::asItsUser(const QString &program, const QStringList &arguments) const
{
    QStringList all = {QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (geteuid() == 0) {
        all += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                QStringLiteral("--init-groups")};
    }
    return all + QStringList{m_programs + u'/' + program} + arguments;
}

bool PostgresServer::makeFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QFile password(m_folder->filePath(QStringLiteral("password")));
    if (!m_folder->isValid() || !password.open(QIODevice::WriteOnly) ||
        password.write(this->password().toUtf8()) < 0)
        return fail(QStringLiteral("no temporary folder"));
    password.close();
    if (geteuid() == 0) {
        const passwd *user = getpwnam("postgres");
        if (!user)
            return fail(QStringLiteral("there is no user postgres"));
        if (chown(folder.constData(), user->pw_uid, user->pw_gid) != 0 ||
            chown(QFile::encodeName(password.fileName()).constData(), user->pw_uid, user->pw_gid) != 0)
            return fail(QStringLiteral("the folder cannot be given to the user postgres"));
    }
    QProcess initdb;
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.setWorkingDirectory(m_folder->path());
    initdb.start(QStringLiteral("setpriv"),
                 asItsUser(QStringLiteral("initdb"),
                           {QStringLiteral("--pgdata=") + m_folder->filePath(QStringLiteral("data")),
                            QStringLiteral("--pwfile=") + password.fileName(), QStringLiteral("--no-sync"),
                            QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--username=backdesk"),
                            QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                            QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=en-US")}));
    if (!initdb.waitForFinished(patience) || initdb.exitCode() != 0)
        return fail(QStringLiteral("initdb: ") + QString::fromUtf8(initdb.readAll()));
    return true;
}

bool PostgresServer::create()
{
    m_programs = programFolder();
    if (m_programs.isEmpty())
        return fail(QStringLiteral("PostgreSQL is not installed: scripts/deps --test installs it"));
    if (!makeFolder())
        return false;
    m_port = freePort();
    return start();
}

bool PostgresServer::start()
{
    m_process.setWorkingDirectory(m_folder->path());
    m_process.setStandardErrorFile(m_folder->filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < patience) {
        if (m_process.state() == QProcess::NotRunning) { // also while a killed one's children still end
            m_process.start(QStringLiteral("setpriv"),
                            asItsUser(QStringLiteral("postgres"),
                                      {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")),
                                       QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-k"),
                                       m_folder->path(), QStringLiteral("-c"),
                                       QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
                                       QStringLiteral("log_min_messages=warning"), QStringLiteral("-c"),
                                       QStringLiteral("max_connections=200")}));
            if (!m_process.waitForStarted(patience))
                return fail(QStringLiteral("setpriv cannot be started"));
        }
        if (answers())
            return true;
        m_process.waitForFinished(20);
    }
    QFile log(m_folder->filePath(QStringLiteral("log")));
    return fail(log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : log.errorString());
}

bool PostgresServer::answers() const
{
    const QByteArray where =
        "host=127.0.0.1 connect_timeout=2 user=backdesk dbname=postgres port=" + QByteArray::number(m_port);
    return PQping(where.constData()) == PQPING_OK;
}

void PostgresServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGINT); // "fast": does not wait for clients
    if (!m_process.waitForFinished(patience))
        kill();
}

void PostgresServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString PostgresServer::url(const QString &schema, quint16 port) const
{
    return QStringLiteral("postgres://backdesk:%1@127.0.0.1:%2/postgres?schema=%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(password())), QString::number(port ? port : m_port),
             schema);
}

QString PostgresServer::newSchema()
{
    return QStringLiteral("test%1").arg(++m_schemas);
}

PostgresServer &sharedPostgres()
{
    static PostgresServer server;
    if (server.port() == 0 && !server.create())
        qFatal("no PostgreSQL server: %ls", qUtf16Printable(server.problem()));
    return server;
}

} // namespace backdesk::test
