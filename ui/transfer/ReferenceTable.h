// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace backdesk::ui
{

/// By what the items of a collection are looked up.
struct ReferenceKey {
    QString collection;
    QString field;

    bool operator==(const ReferenceKey &) const = default;
};
size_t qHash(const ReferenceKey &key, size_t seed = 0);

/// What texts of a file refer to.
struct ReferenceTable {
    struct Entry {
        QString id;             ///< empty: nothing has this value, or too many have it
        bool ambiguous = false; ///< several items have it
        bool isKnown = false;   ///< it was looked up
    };

    QHash<ReferenceKey, QHash<QString, Entry>> entries;

    Entry entry(const ReferenceKey &key, const QString &text) const { return entries.value(key).value(text); }
    QStringList missing(const ReferenceKey &key) const;
};

/// Texts to be looked up.
using WantedReferences = QHash<ReferenceKey, QSet<QString>>;

} // namespace backdesk::ui
