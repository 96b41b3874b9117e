// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Description.h"
#include "core/description/MappingReader.h"
#include "core/description/StorageReader.h"

namespace backdesk
{

/// Reads the top level of a description: everything but the collections' own keys.
class ApplicationReader
{
public:
    ApplicationReader(const YamlNode &root, const QString &file, const DescriptionOverrides &overrides,
                      Report &report);

    /// Without a backoffice as soon as the report has a mistake.
    DescriptionResult read();

private:
    QString readName();
    QString readLocale();
    ServerOptions readServer(bool hasIdentities);
    static QStringList readOrigins(const Entry &entry);
    void checkHost(const Entry &entry, bool hasIdentities) const;
    Limits readLimits();
    QList<CollectionOptions> readCollections(const Limits &limits, StorageReader &storages);
    Value readAdminSection(const QList<CollectionOptions> &collections, const Limits &limits);

    MappingReader m_reader;
    QString m_file;
    QString m_folder; ///< the file's
    DescriptionOverrides m_overrides;
    Report &m_report;
};

} // namespace backdesk
