// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/FileBatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>
#include <cerrno>

namespace backdesk
{

namespace
{

/// ".12.yml.3f2a-7.tmp": hidden, and of no collection's pattern. The process id keeps what a crashed process
/// left from standing in the way.
QString temporaryName(const QString &path)
{
    static std::atomic<quint64> counter = 0;
    const QFileInfo file(path);
    return file.path() + QStringLiteral("/.%1.%2-%3.tmp")
                             .arg(file.fileName(), QString::number(QCoreApplication::applicationPid(), 16),
                                  QString::number(++counter, 16));
}

} // namespace

bool FileBatch::isTemporary(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A\..+\.[0-9a-f]+-[0-9a-f]+\.tmp\z)"));
    return pattern.match(name).hasMatch();
}

FileBatch::~FileBatch()
{
    for (const Change &change : m_changes) {
        if (!change.staged.isEmpty() && !change.done)
            m_files.remove(change.staged); // if it stays, the next start removes it
    }
}

Status FileBatch::stage(const QString &path, const QByteArray &content)
{
    const QString staged = temporaryName(path);
    if (const int error = m_files.create(staged, content))
        return writeError(path, error);
    m_changes.append({path, staged, {}});
    return Done{};
}

void FileBatch::stageRemoval(const QString &path)
{
    m_changes.append({path, {}, {}});
}

/// The old file gets a second name, so that putting it back needs no space.
int FileBatch::keepOld(Change &change)
{
    const QString kept = temporaryName(change.path);
    int error = m_files.link(change.path, kept);
    if (error == ENOENT)
        return 0;
    if (error == EPERM || error == ENOTSUP || error == ENOSYS || error == EMLINK) {
        QByteArray old; // a file system without hard links
        error = m_files.read(change.path, old);
        if (error == ENOENT)
            return 0;
        if (error == 0)
            error = m_files.create(kept, old);
    }
    if (error == 0)
        change.kept = kept;
    return error;
}

int FileBatch::carryOut(Change &change)
{
    const int error =
        change.staged.isEmpty() ? m_files.remove(change.path) : m_files.rename(change.staged, change.path);
    const bool goneAlready = change.staged.isEmpty() && error == ENOENT;
    change.done = error == 0 || goneAlready;
    return change.done ? 0 : error;
}

int FileBatch::putBack(Change &change)
{
    if (!change.done) {
        if (!change.kept.isEmpty())
            m_files.remove(change.kept); // if it stays, the next start removes it
        return 0;
    }
    if (!change.kept.isEmpty())
        return m_files.rename(change.kept, change.path);
    return change.staged.isEmpty() ? 0 : m_files.remove(change.path);
}

QStringList FileBatch::folders() const
{
    QStringList folders;
    for (const Change &change : m_changes) {
        const QString folder = QFileInfo(change.path).path();
        if (!folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

/// Puts everything back, the last change first.
Status FileBatch::fail(const QString &path, int error)
{
    int undoError = 0;
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        if (const int each = putBack(*change))
            undoError = each;
    }
    for (const QString &folder : folders()) {
        if (const int each = m_files.syncFolder(folder))
            undoError = each;
    }
    const Error failed = writeError(path, error);
    if (undoError == 0)
        return failed;
    return Errors{failed,
                  {failed.kind,
                   {},
                   Message(QT_TRANSLATE_NOOP("core", "Files of the same change could not be put back: %1."),
                           {systemErrorText(undoError)})}};
}

Status FileBatch::commit()
{
    for (Change &change : m_changes) {
        if (const int error = keepOld(change))
            return fail(change.path, error);
    }
    for (Change &change : m_changes) {
        if (const int error = carryOut(change))
            return fail(change.path, error);
    }
    for (const QString &folder : folders()) {
        if (const int error = m_files.syncFolder(folder))
            return fail(folder, error);
    }
    for (const Change &change : m_changes) {
        if (!change.kept.isEmpty())
            m_files.remove(change.kept); // if it stays, the next start removes it
    }
    m_changes.clear();
    return Done{};
}

} // namespace backdesk
