// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/FolderWatch.h"

#include "core/value/Log.h"

#include <QCoreApplication>
#include <QFile>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace backdesk
{

namespace
{

/// Of what is in a folder: what is closed, moved, removed, or has other rights now.
constexpr quint32 fileEvents = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB;
constexpr quint32 folderEvents = IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE;

} // namespace

void FolderChanges::add(const FolderChanges &other)
{
    for (auto each = other.files.begin(); each != other.files.end(); ++each)
        files[each.key()] += each.value();
    folders += other.folders;
}

Status FolderWatch::watch(const QString &root, const QStringList &folders)
{
    m_root = root;
    m_folders = folders;
    m_events = OpenFile(root, ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    m_end = OpenFile(root, ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    int error = m_events.isOpen() && m_end.isOpen() ? watchFolder({}) : errno;
    for (const QString &folder : folders) {
        if (error == 0)
            error = watchFolder(folder);
    }
    if (error == 0)
        return Done{};
    m_events = {};
    return Error{
        ErrorKind::Unavailable,
        {},
        Message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be watched: %2. What others change in "
                                          "it is seen at the next start."),
                {root, systemErrorText(error)})};
}

/// A folder that is not there is no error.
int FolderWatch::watchFolder(const QString &folder)
{
    const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
    const int watch = ::inotify_add_watch(m_events.descriptor(), QFile::encodeName(path).constData(),
                                          (folder.isEmpty() ? folderEvents : fileEvents) | IN_ONLYDIR);
    if (watch < 0)
        return errno == ENOENT || errno == ENOTDIR ? 0 : errno;
    m_watches.insert(watch, folder);
    return 0;
}

void FolderWatch::start(Listener listener)
{
    if (!m_events.isOpen())
        return;
    m_listener = std::move(listener);
    m_thread = std::thread([this] { run(); });
}

void FolderWatch::stop()
{
    if (m_thread.joinable()) {
        ::eventfd_write(m_end.descriptor(), 1);
        m_thread.join();
    }
    m_events = {};
    m_end = {};
    m_watches.clear();
    m_changes = {};
    m_due.reset();
}

void FolderWatch::run()
{
    for (;;) {
        std::array<pollfd, 2> polled{pollfd{m_events.descriptor(), POLLIN, 0},
                                     pollfd{m_end.descriptor(), POLLIN, 0}};
        const int count = ::poll(polled.data(), polled.size(), timeout());
        if (polled[1].revents != 0)
            return;
        if (count > 0)
            read();
        if (m_due && Clock::now() >= *m_due)
            tell();
    }
}

/// In milliseconds, as poll() wants it.
int FolderWatch::timeout() const
{
    if (!m_due)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_due - Clock::now());
    return int(std::max<qint64>(0, left.count()));
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t size = ::read(m_events.descriptor(), buffer.data(), buffer.size());
        if (size <= 0)
            return;
        for (const char *at = buffer.data(); at < buffer.data() + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            take(*event);
            at += sizeof(inotify_event) + event->len;
        }
    }
}

void FolderWatch::take(const inotify_event &event)
{
    if (event.mask & IN_Q_OVERFLOW) {
        m_changes.folders += QSet<QString>(m_folders.begin(), m_folders.end());
        remember();
        return;
    }
    const auto watch = m_watches.constFind(event.wd);
    if (watch == m_watches.constEnd())
        return;
    const QString folder = *watch;
    if (event.mask & IN_IGNORED) {
        m_watches.erase(watch);
        return;
    }
    if (event.len == 0)
        return;
    const QString name = QFile::decodeName(event.name);
    if (folder.isEmpty()) {
        takeOfRoot(event.mask, name);
    } else if (!name.startsWith(u'.') && !(event.mask & IN_ISDIR)) {
        m_changes.files[folder].insert(name);
        remember();
    }
}

/// A folder that has come is another one than before.
void FolderWatch::takeOfRoot(quint32 mask, const QString &name)
{
    if (!m_folders.contains(name))
        return;
    for (const int watch : m_watches.keys(name)) {
        ::inotify_rm_watch(m_events.descriptor(), watch);
        m_watches.remove(watch);
    }
    if (mask & (IN_CREATE | IN_MOVED_TO)) {
        if (const int error = watchFolder(name))
            qCWarning(lcStorage, "%ls/%ls cannot be watched: %ls", qUtf16Printable(m_root),
                      qUtf16Printable(name), qUtf16Printable(systemErrorText(error)));
    }
    m_changes.folders.insert(name);
    remember();
}

void FolderWatch::remember()
{
    const auto now = Clock::now();
    if (!m_due)
        m_first = now;
    m_due = std::min(now + delay, m_first + longestDelay);
}

void FolderWatch::tell()
{
    m_due.reset();
    m_changes = m_listener(std::exchange(m_changes, {}));
    if (m_changes.isEmpty())
        return;
    m_first = Clock::now();
    m_due = m_first + longestDelay;
}

} // namespace backdesk
