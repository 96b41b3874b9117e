// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/AppFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace backdesk::test
{

namespace
{

QByteArray itemFile(const char *item)
{
    return "data/" + QByteArray(item) + ".yml";
}

} // namespace

AppFolder::AppFolder(const QByteArray &collections)
{
    write("app.yml", "backoffice: app\nstorage: {type: yaml, path: data}\ncollections:\n" + collections);
}

void AppFolder::store(const char *item, const QByteArray &text)
{
    write(itemFile(item).constData(), text);
}

void AppFolder::write(const char *name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", name);
}

QByteArray AppFolder::stored(const char *item) const
{
    QFile file(path(itemFile(item).constData()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

QMap<QString, QByteArray> AppFolder::contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (each.fileName() == QLatin1String(".lock"))
            continue; // who had the folder, not what is in it
        const bool isFile = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        found.insert(QDir(folder).relativeFilePath(file.fileName()), isFile ? file.readAll() : QByteArray());
    }
    return found;
}

QStringList AppFolder::beside() const
{
    QStringList names =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const char *own : {"app.yml", "data", "m.js"})
        names.removeAll(QString::fromLatin1(own));
    return names;
}

Backoffice &AppFolder::load()
{
    m_result = loadDescription(description());
    if (!m_result.ok())
        qFatal("%s", qPrintable(m_result.errors.value(0).text()));
    return *m_result.backoffice;
}

QStringList linesOf(const MigrationReport &report)
{
    QStringList lines;
    for (const MigrationReport::Collection &collection : report.collections) {
        for (const MigrationReport::Item &item : collection.items) {
            const QString name = collection.name + u'/' + item.id;
            if (item.fate == MigrationReport::Fate::Deleted)
                lines.append(name + QLatin1String(" deleted"));
            for (const Difference &difference : item.differences)
                lines.append(name + QLatin1String(": ") + differenceText(difference));
            for (const Difference &difference : item.unknown)
                lines.append(name + QLatin1String("? ") + differenceText(difference).mid(2));
            for (const MigrationProblem &problem : item.problems)
                lines.append(name + QLatin1String("! ") + problem.path + QLatin1String(": ") +
                             problem.message.text());
        }
    }
    return lines;
}

} // namespace backdesk::test
