// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"
#include "FunctionHandler.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <mutex>

/// Answers that come from a file, over real connections.
class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsFilesInOrderWithOtherAnswers();
    void sendsEmptyFiles();
    void tellsTheLengthForHead();
    void sendsRanges();
    void ignoresRangesOfHead();
    void sendsNoFileWithNoContent();
    void sendsAFileThatIsRemovedMeanwhile();
    void endsTheConnectionWhenTheFileShrinks();
    void dropsClientsThatDoNotRead();
    void closesTheFileWhenTheClientDisappears();
    void servesOthersMeanwhile();
    void finishesWhenClosing();
    void closesAfterTheLastFile();

private:
    quint16 serve(const backdesk::HttpOptions &options = {});
    QString makeFile(const QByteArray &contents);
    QString makeSparseFile(qint64 size);
    backdesk::Response answer(const backdesk::Request &request);
    bool isFileOpen();

    QTemporaryDir m_folder;
    QString m_path;
    bool m_removes = false;
    std::mutex m_mutex;
    std::weak_ptr<backdesk::ResponseFile> m_file; ///< the last one, guarded by m_mutex
    std::unique_ptr<FunctionHandler> m_handler;
    std::unique_ptr<backdesk::HttpServer> m_server;
};
