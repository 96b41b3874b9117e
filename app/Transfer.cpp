// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Transfer.h"

#include "app/MigrateCommand.h"
#include "app/Output.h"
#include "app/QuitSignals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

QString stepText(TransferProgress::Step step)
{
    switch (step) {
    case TransferProgress::Step::Open:
        return Texts::tr("Reading: %1 of %2");
    case TransferProgress::Step::Compare:
        return Texts::tr("Comparing: %1 of %2");
    case TransferProgress::Step::Copy:
        return Texts::tr("Copying: %1 of %2");
    case TransferProgress::Step::CheckFile:
        return Texts::tr("Checking the file: %1 of %2 bytes");
    case TransferProgress::Step::CheckItems:
        return Texts::tr("Checking the backup: %1 of %2");
    case TransferProgress::Step::Delete:
        return Texts::tr("Looking for what is to be removed: %1 of %2");
    case TransferProgress::Step::Verify:
        break;
    }
    return Texts::tr("Verifying: %1 of %2");
}

/// Tells progress: on a terminal in one line that changes, else in lines that come ever more seldom.
class ProgressLine
{
public:
    ProgressLine() { m_timer.start(); }
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const TransferProgress &progress)
    {
        const qint64 now = m_timer.elapsed();
        if (now < m_next)
            return;
        const QLocale locale;
        const QString text =
            stepText(progress.step).arg(locale.toString(progress.done), locale.toString(progress.total));
        if (!m_isTerminal) {
            m_next = std::min(now + now / 2, now + longest);
            printError(text);
            return;
        }
        m_next = now + often;
        m_isShown = true;
        const QByteArray bytes = "\r\033[K" + text.toUtf8();
        fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    }

    void clear()
    {
        if (std::exchange(m_isShown, false))
            fputs("\r\033[K", stderr);
    }

private:
    static constexpr qint64 often = 200; // ms
    static constexpr qint64 first = 1000;
    static constexpr qint64 longest = 10000;

    const bool m_isTerminal = isatty(STDERR_FILENO) != 0;
    QElapsedTimer m_timer;
    qint64 m_next = first; // short work goes without
    bool m_isShown = false;
};

} // namespace

int runTransfer(const std::function<int(TransferControl &)> &work)
{
    TransferControl control;
    ProgressLine line;
    control.onProgress = [&line](const TransferProgress &progress) { line.show(progress); };
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitAsked, qApp, [&control] { control.cancelled = true; });
    int code = 1;
    std::thread worker([&] {
        code = work(control);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return code;
}

DescriptionResult loadForTransfer(const QString &file, const CommandLine &line, StorageUse use)
{
    DescriptionResult description = loadDescription(file, {line.dataFolder, use});
    if (!description.ok()) {
        printDescriptionErrors(description.errors);
        return description;
    }
    if (keepsNothing(description.storages)) {
        printError(Texts::tr("The storage of %1 keeps nothing.").arg(file));
        description.backoffice.reset();
    } else if (isMigrationUnfinished(description.storages)) {
        description.backoffice.reset();
    }
    return description;
}

QList<StoredCollection> storedCollections(const Backoffice &backoffice)
{
    QList<StoredCollection> stored;
    for (const auto &collection : backoffice.collections())
        stored.append({collection->name(), collection->type()});
    return stored;
}

Status openForTransfer(Storage &storage, const QList<StoredCollection> &collections,
                       const TransferControl &control)
{
    storage.onOpenProgress = [&control](qint64 done, qint64 total) {
        control.tell(TransferProgress::Step::Open, done, total);
    };
    return storage.open(collections);
}

void printMissingFiles(const QStringList &missing)
{
    for (const QString &each : missing)
        printError(Texts::tr("The content of a file is missing: %1").arg(each));
}

} // namespace backdesk
