// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace backdesk::ui
{

namespace
{

QString write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return QCoreApplication::translate("backdesk::ui::FileWriter", "“%1” could not be written: %2")
        .arg(QFileInfo(path).fileName(), file.errorString());
}

} // namespace

void writeFile(const QString &path, std::function<QByteArray()> content, QObject *context,
               std::function<void(const QString &error)> done)
{
    auto *watcher = new QFutureWatcher<QString>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<QString>>();
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, content = std::move(content)] {
        promise->addResult(write(path, content()));
        promise->finish();
    });
}

} // namespace backdesk::ui
