// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/FunctionReader.h"
#include "core/description/MappingReader.h"

#include <QMap>

namespace backdesk
{

/// The functions of the `admin` section. They run in the window, so that they are only compiled here, and
/// their sources go into `_meta`.
class AdminScripts
{
public:
    /// `serverModules` are the names in the description's own `scripts`, which no window gets.
    AdminScripts(QString file, QStringList serverModules, std::chrono::milliseconds limit);

    /// Reads `admin.scripts`: what the window gets, source by name.
    Value readModules(const Entry &entry);
    /// {"$js": source, "place": ...}; reports what cannot be compiled.
    Value function(const Entry &entry);

private:
    QString readModule(const NamedEntry &named, const QStringList &names) const;
    bool usesServerModule(const Entry &entry) const;

    QString m_file;
    QStringList m_serverModules;
    QStringList m_modules;
    FunctionReader m_functions;
};

} // namespace backdesk
