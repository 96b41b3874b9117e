// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/NewApplication.h"

#include "core/storage/FileSystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <filesystem>

namespace backdesk
{

namespace
{

const QLatin1String fileName("application.yml");

/// The folder's name as far as it can be a part of URLs.
QString applicationName(const QString &folder)
{
    QString name = QFileInfo(folder).fileName();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]+")), QStringLiteral("-"));
    name.remove(QRegularExpression(QStringLiteral("^-+|-+$")));
    return name.isEmpty() ? QStringLiteral("application") : name;
}

QByteArray startingDescription(const QString &folder)
{
    QFile file(QStringLiteral(":/backdesk/description/application.yml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the starting description is missing from the program");
    return file.readAll().replace("@NAME@", applicationName(folder).toLatin1());
}

} // namespace

Result<QString> createApplication(const QString &folder)
{
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(folder));
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(absolute).toStdString(), error);
    if (error)
        return writeError(absolute, error.value());
    const QString path = absolute + u'/' + fileName;
    FileSystem files;
    const int failure = files.create(path, startingDescription(absolute));
    if (failure == EEXIST) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The file %1 exists already."), {path})};
    }
    if (failure != 0)
        return writeError(path, failure);
    return path;
}

} // namespace backdesk
