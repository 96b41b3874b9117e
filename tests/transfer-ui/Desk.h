// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"
#include "ui/transfer/ExportColumn.h"
#include "ui/transfer/ExportJob.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace backdesk::test
{

/// Books, authors and readers in memory, and a folder for files.
class Desk
{
public:
    Desk();
    ~Desk();

    ui::LocalConnector &connector() { return *m_connector; }
    const ui::AppMeta &app() const { return m_app; }
    const ui::CollectionMeta &books() const { return *m_app.collection(QStringLiteral("books")); }
    /// Stores an item and returns its id; empty when it was refused.
    QString add(const QString &collection, const QJsonObject &item);
    /// All items in the order of creation.
    QList<QJsonObject> items(const QString &collection) const;
    /// Some of the nastiest books there are.
    void fill();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    QStringList files() const;

    ui::ExportColumn column(const QString &name) const;
    /// Runs an export of books to its end.
    ui::ExportResult run(const ui::ExportOptions &options, const ui::ExportSource &source);

private:
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;

    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<ui::LocalConnector> m_connector;
    ui::AppMeta m_app;
    QTemporaryDir m_folder;
};

/// Runs an export to its end.
ui::ExportResult runExport(ui::Connector &connector, const ui::ExportSource &source,
                           const ui::ExportOptions &options);

} // namespace backdesk::test
