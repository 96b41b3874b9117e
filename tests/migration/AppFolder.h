// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Description.h"
#include "core/migration/Migration.h"

#include <QMap>
#include <QTemporaryDir>

namespace backdesk::test
{

/// A real folder with a description, its data and a script.
class AppFolder
{
public:
    /// `fields` is what stands below `collections:`.
    explicit AppFolder(const QByteArray &collections);

    QString description() const { return m_folder.filePath(QStringLiteral("app.yml")); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString script() const { return m_folder.filePath(QStringLiteral("m.js")); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// "users/1" is data/users/1.yml.
    void store(const char *item, const QByteArray &text);
    void write(const char *file, const QByteArray &text);
    QByteArray stored(const char *item) const;

    /// Everything in the data folder: files with their contents, folders with nothing.
    QMap<QString, QByteArray> contents() const { return contentsOf(data()); }
    static QMap<QString, QByteArray> contentsOf(const QString &folder);
    /// What stands beside the data but description and script.
    QStringList beside() const;

    /// A fresh backoffice of the description.
    Backoffice &load();

private:
    QTemporaryDir m_folder;
    DescriptionResult m_result;
};

/// All that a report tells, a line each: "users/1: name: \"Bob\" -> \"BOB\"", "users/1 deleted",
/// "users/1! $.age: Must be a whole number", "users/1? nick: \"x\"".
QStringList linesOf(const MigrationReport &report);

} // namespace backdesk::test
