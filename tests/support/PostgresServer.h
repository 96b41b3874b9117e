// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace backdesk::test
{

/// A PostgreSQL server of the test's own: in a folder of its own, on a free port of 127.0.0.1. It sorts text
/// by the rules of a language, as most servers do, and asks for a password.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Makes the folder and starts it. False when that fails; problem() then tells why.
    bool create();
    /// After stop() or kill(), on the same folder and port, and waits until it answers.
    bool start();
    /// Ends it as an administrator does, cutting all connections.
    void stop();
    /// kill -9 of the server's main process.
    void kill();

    QString problem() const { return m_problem; }
    quint16 port() const { return m_port; }
    QString password() const { return QStringLiteral("s3cr:t/p@ss"); }
    /// The address of a schema, through another port if there is something in between.
    QString url(const QString &schema, quint16 port = 0) const;
    /// A new schema's name at each call.
    QString newSchema();

private:
    QStringList asItsUser(const QString &program, const QStringList &arguments) const;
    bool makeFolder();
    bool answers() const;
    bool fail(const QString &problem);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
    QString m_programs;
    QString m_problem;
    quint16 m_port = 0;
    int m_schemas = 0;
};

/// The one that all tests of a program share, started at the first call. Ends the program when it cannot be
/// had.
PostgresServer &sharedPostgres();

} // namespace backdesk::test
