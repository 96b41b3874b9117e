// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SessionFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace backdesk::ui
{

namespace
{

Q_LOGGING_CATEGORY(logger, "backdesk.ui", QtWarningMsg)

/// One thread: what is written later stays.
QThreadPool &pool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

void write(const QString &path, const QJsonObject &session)
{
    if (session.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // Before anything is in it.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(QJsonDocument(session).toJson()) < 0 || !file.commit())
        qCWarning(logger).noquote() << "The session cannot be kept:" << file.errorString();
}

} // namespace

QString sessionFile(const QString &application)
{
    const QByteArray name =
        QCryptographicHash::hash(application.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/sessions/") +
           QString::fromLatin1(name) + QLatin1String(".json");
}

void readSession(const QString &path, QObject *context, std::function<void(const QJsonObject &)> done)
{
    pool().start([path, context = QPointer(context), done = std::move(done)] {
        QFile file(path);
        QJsonObject session;
        if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
            session = QJsonDocument::fromJson(file.readAll()).object();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, done, session] {
                if (context)
                    done(session);
            },
            Qt::QueuedConnection);
    });
}

void writeSession(const QString &path, const QJsonObject &session)
{
    if (!path.isEmpty())
        pool().start([path, session] { write(path, session); });
}

void waitForSessions()
{
    pool().waitForDone();
}

} // namespace backdesk::ui
