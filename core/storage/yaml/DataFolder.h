// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace backdesk
{

/// The item of a collection: what tells one item from another.
struct StoredKey {
    QString collection;
    QString id;

    bool operator==(const StoredKey &) const = default;
};

inline size_t qHash(const StoredKey &key, size_t seed = 0) noexcept
{
    return qHash(key.id, qHash(key.collection, seed));
}

/// Where things lie in the folder of a yaml storage.
class DataFolder
{
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    QString collection(const QString &name) const { return m_path + u'/' + name; }
    QString item(const StoredKey &key) const { return collection(key.collection) + u'/' + key.id + suffix; }
    QString files() const { return m_path + QLatin1String("/_files"); }
    QString journal() const { return m_path + QLatin1String("/.journal"); }
    QString cache() const { return m_path + QLatin1String("/.cache"); }
    QString lock() const { return m_path + QLatin1String("/.lock"); }

    /// Of an item's file.
    static constexpr QLatin1String suffix{".yml"};

private:
    QString m_path;
};

} // namespace backdesk
