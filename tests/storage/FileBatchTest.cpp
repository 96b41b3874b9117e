// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FileBatchTest.h"

#include "core/storage/yaml/FileBatch.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cerrno>
#include <csignal>

using namespace backdesk;

namespace
{

using Files = QMap<QString, QByteArray>;

const Files before = {{QStringLiteral("a/1.yml"), "old 1"}, {QStringLiteral("b/2.yml"), "old 2"}};
const Files after = {{QStringLiteral("a/1.yml"), "new 1"}, {QStringLiteral("b/3.yml"), "new 3"}};

void prepare(const QTemporaryDir &folder)
{
    for (auto file = before.begin(); file != before.end(); ++file)
        writeFile(folder.filePath(file.key()), file.value());
}

/// Replaces a file, makes one, removes one.
Status change(FileSystem &system, const QTemporaryDir &folder)
{
    FileBatch batch(system);
    Status staged = batch.stage(folder.filePath(QStringLiteral("a/1.yml")), "new 1");
    if (staged)
        staged = batch.stage(folder.filePath(QStringLiteral("b/3.yml")), "new 3");
    if (!staged)
        return staged;
    batch.stageRemoval(folder.filePath(QStringLiteral("b/2.yml")));
    return batch.commit();
}

/// The file of `size` bytes that a process may write no more.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t size)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = size;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

void FileBatchTest::commitsEverything()
{
    const QTemporaryDir folder;
    prepare(folder);
    FileSystem system;
    QVERIFY(change(system, folder).ok());
    QCOMPARE(filesBelow(folder.path()), after);
}

void FileBatchTest::leavesNothingWithoutCommit()
{
    const QTemporaryDir folder;
    prepare(folder);
    FileSystem system;
    {
        FileBatch batch(system);
        QVERIFY(batch.stage(folder.filePath(QStringLiteral("a/1.yml")), "new").ok());
        QCOMPARE(filesBelow(folder.path()).size(), before.size() + 1);
    }
    QCOMPARE(filesBelow(folder.path()), before);
}

void FileBatchTest::removesWhatIsGoneAlready()
{
    const QTemporaryDir folder;
    FileSystem system;
    FileBatch batch(system);
    batch.stageRemoval(folder.filePath(QStringLiteral("gone.yml")));
    QVERIFY(batch.commit().ok());
}

void FileBatchTest::undoesWhenAnyCallFails_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("errorNumber");
    const QTemporaryDir folder;
    prepare(folder);
    FailingFileSystem system;
    QVERIFY(change(system, folder).ok());
    QVERIFY(system.calls() > 8);
    for (int call = 1; call <= system.calls(); ++call) {
        QTest::addRow("call %d, disk full", call) << call << ENOSPC;
        QTest::addRow("call %d, input/output error", call) << call << EIO;
    }
}

void FileBatchTest::undoesWhenAnyCallFails()
{
    QFETCH(int, call);
    QFETCH(int, errorNumber);
    const QTemporaryDir folder;
    prepare(folder);
    FailingFileSystem system;
    system.failAt(call, errorNumber);
    const Status status = change(system, folder);
    Files files = filesBelow(folder.path());
    if (status) {
        // Only tidying up failed: everything is changed, and an old file may be left under a temporary name.
        files.removeIf(
            [](Files::iterator file) { return FileBatch::isTemporary(file.key().section(u'/', -1)); });
        QCOMPARE(files, after);
        return;
    }
    QCOMPARE(files, before);
    QCOMPARE(status.error().kind, errorNumber == ENOSPC ? ErrorKind::StorageFull : ErrorKind::Unavailable);
    QCOMPARE(status.errors().size(), 1);
    QVERIFY(status.error().message.text().contains(folder.path()));
}

void FileBatchTest::tellsWhenItCannotUndo()
{
    const QTemporaryDir folder;
    prepare(folder);
    FailingFileSystem system;
    system.failAt(7, EIO, true); // after two creations, three links and a rename
    const Status status = change(system, folder);
    QVERIFY(!status.ok());
    QCOMPARE(status.errors().size(), 2);
    QVERIFY(status.errors().last().message.text().contains(QLatin1String("could not be put back")));
}

void FileBatchTest::worksWithoutHardLinks()
{
    const QTemporaryDir folder;
    prepare(folder);
    FailingFileSystem system;
    system.withoutHardLinks = true;
    QVERIFY(change(system, folder).ok());
    QCOMPARE(filesBelow(folder.path()), after);
    prepare(folder);
    QFile::remove(folder.filePath(QStringLiteral("b/3.yml")));
    system.failAt(10, EIO); // the removal
    QVERIFY(!change(system, folder).ok());
    QCOMPARE(filesBelow(folder.path()), before);
}

/// A copy of a part of it would be put back as the whole.
void FileBatchTest::changesNothingWhenAnOldFileCannotBeRead()
{
    const QTemporaryDir folder;
    prepare(folder);
    FailingFileSystem system;
    system.withoutHardLinks = true;
    system.failWhere([](const char *call, const QString &path) {
        return QByteArrayView(call) == QByteArrayView("read") && path.endsWith(QLatin1String("2.yml")) ? EIO
                                                                                                       : 0;
    });
    const Status status = change(system, folder);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QCOMPARE(filesBelow(folder.path()), before);
}

/// Linux cannot read the start of its own memory, nor a folder as a file.
void FileBatchTest::readsAllOrNothing()
{
    const QTemporaryDir folder;
    FileSystem system;
    QByteArray content;
    const QString path = folder.filePath(QStringLiteral("a"));
    for (const QByteArray &whole : {QByteArray(""), QByteArray("x"), QByteArray(300'000, 'y')}) {
        writeFile(path, whole);
        QCOMPARE(system.read(path, content), 0);
        QCOMPARE(content, whole);
    }
    QCOMPARE(system.read(folder.filePath(QStringLiteral("none")), content), ENOENT);
    QCOMPARE(system.read(folder.path(), content), EISDIR);
    content = "before";
    QCOMPARE(system.read(QStringLiteral("/proc/self/mem"), content), EIO);
    QCOMPARE(content, QByteArray());
}

void FileBatchTest::removesWhatTheDiskHasNoRoomFor()
{
    const QTemporaryDir folder;
    prepare(folder);
    const FileSizeLimit limit(1000);
    FileSystem system;
    FileBatch batch(system);
    const Status status = batch.stage(folder.filePath(QStringLiteral("a/1.yml")), QByteArray(5000, 'x'));
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QCOMPARE(filesBelow(folder.path()), before);
}

void FileBatchTest::tellsTemporaryNames()
{
    QVERIFY(FileBatch::isTemporary(QStringLiteral(".12.yml.3f2a-7.tmp")));
    for (const char *name :
         {"12.yml", ".12.yml", ".12.yml.swp", "12.yml.3f2a-7.tmp", ".12.yml.tmp", ".3f2a-7.tmp"})
        QVERIFY2(!FileBatch::isTemporary(QString::fromLatin1(name)), name);
}
