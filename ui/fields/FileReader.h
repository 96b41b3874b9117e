// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <optional>

namespace backdesk::ui
{

/// A file that a person chose, or why it will not do.
struct FileContent {
    QString name;     ///< without folders
    QString base64;   ///< what it holds; empty when there is an error
    qint64 size = 0;  ///< in bytes
    QString mimeType; ///< by name and content
    QImage thumbnail; ///< of a picture; null: none
    QString error;    ///< one sentence for people; empty: none
};

/// What a file must be like.
struct FileLimits {
    std::optional<qint64> maxSize; ///< in bytes
    QStringList mimeTypes;         ///< empty: any
    int thumbnail = 0;             ///< longest side in pixels; 0: none is wanted
};

/// Reads files off the GUI thread, one at a time.
class FileReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~FileReader() override;

    /// Ends a reading that is under way.
    void read(const QString &path, const FileLimits &limits);
    /// As read() for a picture that is no file yet; it becomes a PNG of that name.
    void readPicture(const QImage &picture, const QString &name, const FileLimits &limits);
    /// Makes a small picture of contents that are at hand; finished() tells of nothing else.
    void readThumbnail(const QByteArray &content, int side);
    void cancel();
    bool isBusy() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    /// Not after cancel().
    void finished(const backdesk::ui::FileContent &content);

private:
    using Job = std::function<FileContent(QPromise<FileContent> &)>;
    void start(const Job &job);

    QFutureWatcher<FileContent> *m_watcher = nullptr;
};

} // namespace backdesk::ui
