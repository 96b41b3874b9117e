// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileReader.h"

#include "ui/fields/FileFacts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace backdesk::ui
{

namespace
{

constexpr qint64 Chunk = 1 << 20;
/// Beyond this the text that carries the content would not fit into memory several times.
constexpr qint64 LargestFile = qint64(256) << 20;
constexpr qint64 LargestPicture = qint64(32) << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::FileReader)
};

QString tooLarge(const QString &name, qint64 size, qint64 allowed)
{
    const QLocale locale;
    return Words::tr("“%1” is too large: %2, at most %3 are allowed.")
        .arg(name, sizeText(size, locale), sizeText(allowed, locale));
}

QString wrongType(const FileContent &content, const QStringList &allowed)
{
    QStringList names;
    for (const QString &type : allowed)
        names.append(mimeText(type));
    //: 1: a file's name, 2: what it is, 3: a list of types.
    return Words::tr("“%1” is of the type %2. Allowed are: %3.")
        .arg(content.name, mimeText(content.mimeType), names.join(Words::tr(", ")));
}

/// A small picture of it, never decoded larger than needed.
QImage makeThumbnail(const QByteArray &data, int side)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QByteArray readAll(QFile &file, qint64 most, QPromise<FileContent> &promise)
{
    QByteArray data;
    while (!file.atEnd() && data.size() <= most && !promise.isCanceled()) {
        const QByteArray part = file.read(Chunk);
        if (part.isEmpty())
            break;
        data += part;
        const qint64 size = qMax(file.size(), qint64(data.size()));
        promise.setProgressValue(int(data.size() * 100 / size));
    }
    return data;
}

void judge(FileContent &content, const QByteArray &data, const FileLimits &limits)
{
    const QMimeDatabase types;
    const QMimeType byBoth = types.mimeTypeForFileNameAndData(content.name, data);
    content.mimeType = byBoth.name();
    // The server judges by content, people by the name: what either allows is worth sending.
    if (!isMimeAllowed(byBoth, limits.mimeTypes) &&
        !isMimeAllowed(types.mimeTypeForData(data), limits.mimeTypes))
        content.error = wrongType(content, limits.mimeTypes);
}

/// With what is told of contents that will do, or why they will not.
FileContent finished(FileContent content, const QByteArray &data, const FileLimits &limits)
{
    judge(content, data, limits);
    if (!content.error.isEmpty())
        return content;
    content.base64 = QString::fromLatin1(data.toBase64());
    if (limits.thumbnail > 0 && content.mimeType.startsWith(QLatin1String("image/")) &&
        data.size() <= LargestPicture)
        content.thumbnail = makeThumbnail(data, limits.thumbnail);
    return content;
}

FileContent load(const QString &path, const FileLimits &limits, QPromise<FileContent> &promise)
{
    FileContent content;
    const QFileInfo info(path);
    content.name = info.fileName();
    content.size = info.size();
    const qint64 most = qMin(limits.maxSize.value_or(LargestFile), LargestFile);
    if (content.size > most) {
        content.error = tooLarge(content.name, content.size, most);
        return content;
    }
    QFile file(path);
    // Reading from a pipe or a device might never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        content.error = Words::tr("“%1” cannot be read.").arg(content.name);
        return content;
    }
    const QByteArray data = readAll(file, most, promise);
    content.size = data.size();
    if (file.error() != QFileDevice::NoError)
        content.error = Words::tr("“%1” cannot be read: %2").arg(content.name, file.errorString());
    else if (data.size() > most)
        content.error = tooLarge(content.name, data.size(), most);
    return content.error.isEmpty() ? finished(content, data, limits) : content;
}

FileContent encode(const QImage &picture, const QString &name, const FileLimits &limits)
{
    FileContent content;
    content.name = name;
    QByteArray data;
    QBuffer buffer(&data);
    if (!picture.save(&buffer, "PNG"))
        content.error = Words::tr("The picture cannot be read.");
    content.size = data.size();
    const qint64 most = qMin(limits.maxSize.value_or(LargestFile), LargestFile);
    if (content.size > most)
        content.error = tooLarge(name, content.size, most);
    return content.error.isEmpty() ? finished(content, data, limits) : content;
}

} // namespace

FileReader::~FileReader()
{
    cancel();
}

void FileReader::start(const Job &job)
{
    cancel();
    m_watcher = new QFutureWatcher<FileContent>(this);
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, this, &FileReader::progressed);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        QFutureWatcher<FileContent> *watcher = std::exchange(m_watcher, nullptr);
        watcher->deleteLater();
        Q_EMIT finished(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<FileContent>>();
    m_watcher->setFuture(promise->future());
    promise->setProgressRange(0, 100);
    promise->start();
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job(*promise));
        promise->finish();
    });
}

void FileReader::read(const QString &path, const FileLimits &limits)
{
    start([path, limits](QPromise<FileContent> &promise) { return load(path, limits, promise); });
}

void FileReader::readPicture(const QImage &picture, const QString &name, const FileLimits &limits)
{
    start([picture, name, limits](QPromise<FileContent> &) { return encode(picture, name, limits); });
}

void FileReader::readThumbnail(const QByteArray &data, int side)
{
    start([data, side](QPromise<FileContent> &) {
        FileContent content;
        if (data.size() <= LargestPicture)
            content.thumbnail = makeThumbnail(data, side);
        return content;
    });
}

void FileReader::cancel()
{
    QFutureWatcher<FileContent> *watcher = std::exchange(m_watcher, nullptr);
    if (!watcher)
        return;
    watcher->disconnect(this);
    watcher->cancel();
    watcher->deleteLater();
}

} // namespace backdesk::ui
