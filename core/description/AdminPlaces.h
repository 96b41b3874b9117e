// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/MappingReader.h"

#include <QMap>

namespace backdesk
{

/// The addresses and ids in the `admin` section, of which each may stand for one thing only.
class AdminPlaces
{
public:
    enum class Kind { Page, Item }; ///< an item's address holds its id: "people/:id"

    /// Collections have addresses without any views.
    void reserve(const QStringList &collections);
    /// Reports an address that is none of its kind, or is taken; that of the collection it is about is not.
    void addPath(const Entry &entry, const QString &path, Kind kind, const QString &collection = {});
    /// The usual address of views or a page, which is their name.
    void addUsualPath(const NamedEntry &named, const QString &collection = {});
    /// Reports an id that is taken.
    void addId(const Entry &entry, const QString &id);

private:
    /// The key that has it already; empty when it is free, and taken now.
    QString claim(const QString &path, const QString &owner, const QString &collection);

    QMap<QString, QString> m_paths; ///< the key that has it
    QMap<QString, QString> m_ids;
};

} // namespace backdesk
