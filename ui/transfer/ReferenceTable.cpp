// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ReferenceTable.h"

namespace backdesk::ui
{

size_t qHash(const ReferenceKey &key, size_t seed)
{
    return qHashMulti(seed, key.collection, key.field);
}

ReferenceTable::Entry ReferenceTable::entry(const ReferenceKey &key, const QString &text) const
{
    const auto known = entries.constFind(key);
    return known == entries.constEnd() ? Entry() : known->value(text);
}

QStringList ReferenceTable::missing(const ReferenceKey &key) const
{
    QStringList texts;
    const QHash<QString, Entry> known = entries.value(key);
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (it->isKnown && it->id.isEmpty() && !it->ambiguous)
            texts.append(it.key());
    }
    texts.sort();
    return texts;
}

} // namespace backdesk::ui
