// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/DescriptionError.h"
#include "core/model/Backoffice.h"
#include "core/storage/choice/StorageChoice.h"
#include "core/value/LogOptions.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace backdesk
{

/// Where a description wants to be served.
struct ServerOptions {
    /// An address or "localhost"; of this machine unless a proxy tells who asks.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8080; ///< 0: a free one
    /// "https://desk.example.org": where browsers see it, behind a proxy.
    QStringList origins;
};

/// A reverse proxy that tells who asks (`auth.proxy`): names of header fields, empty where none is told.
struct ProxyOptions {
    QString loginHeader;
    QString idHeader;    ///< never empty
    QString rolesHeader; ///< roles separated by commas
    QStringList from;    ///< addresses and networks it connects from: "127.0.0.1", "10.0.0.0/8"
};

/// What the command line says against the description.
struct DescriptionOverrides {
    QString dataFolder; ///< not empty: every storage path lies below it
    StorageUse use = StorageUse::Write;
};

/// An application ready to be opened, or everything that is wrong with its description.
struct DescriptionResult {
    std::unique_ptr<Backoffice> backoffice; ///< not opened yet; nothing when there are errors
    ServerOptions server;
    std::optional<ProxyOptions> proxy;
    LogOptions log;
    QList<StoragePart> storages; ///< every collection stands in one of them, with absolute paths
    QString storageFolder;       ///< of yaml, where all collections are in it; else empty
    DescriptionErrors errors;

    bool ok() const { return backoffice != nullptr; }
};

/// Reads a description and builds the application it describes. Touches nothing but the file and its scripts.
/// May be called from any thread, but not before there is a QCoreApplication.
DescriptionResult loadDescription(const QString &path, const DescriptionOverrides &overrides = {});

/// The same of a text, as if it stood in the file `path`, which is not looked at.
DescriptionResult readDescription(const QByteArray &text, const QString &path,
                                  const DescriptionOverrides &overrides = {});

/// The mistakes of a description as lines to print, none when it is right.
QStringList checkDescription(const QString &path, const QString &language = {});

} // namespace backdesk
