// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

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

    Entry entry(const ReferenceKey &key, const QString &text) const;
    QStringList missing(const ReferenceKey &key) const;
};

/// Texts to be looked up, and how many cells have each.
using WantedReferences = QHash<ReferenceKey, QHash<QString, qint64>>;

/// What happens with texts that refer to nothing.
enum class MissingReference {
    Refuse,     ///< the row is wrong
    LeaveEmpty, ///< the field stays empty
    Create,     ///< an item is added that has the text in the field
    Use,        ///< another item is meant
    SkipRow,    ///< the row is left out
};

struct MissingDecision {
    MissingReference what = MissingReference::Refuse;
    QString id = {};    ///< Use: of the item
    QString label = {}; ///< Use: as it is called

    bool operator==(const MissingDecision &) const = default;
};

/// What is said about single texts.
using MissingDecisions = QHash<ReferenceKey, QHash<QString, MissingDecision>>;

/// Texts that refer to nothing, by what they were looked up.
struct MissingTexts {
    struct Near {
        QString id;
        QString label;
    };

    ReferenceKey key;
    QStringList texts;
    QHash<QString, qint64> rows; ///< that have each
    QHash<QString, Near> near;   ///< what may have been meant
};

} // namespace backdesk::ui
