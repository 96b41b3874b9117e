// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/transfer/Repairs.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace backdesk
{

/// Checks references: that they lead somewhere, and that both sides agree. With a Repairs, what has one right
/// answer is mended and everything else passed over; without, everything is told.
///
/// A Ref decides, and a RefsList on its other side follows it. Of two lists, the link that one of them has
/// counts. Of two Refs, a missing one is filled when only one item claims it.
class ReferenceCheck
{
public:
    using Teller = std::function<void(const Finding &)>;
    ReferenceCheck(const Backoffice &backoffice, const Snapshot &snapshot, Teller tell,
                   Repairs *repairs = nullptr);

    void check(const Collection &collection, const ItemValue &item);
    /// After all items.
    void finish();

private:
    using ItemKey = Repairs::ItemKey;
    struct Link;
    struct Claim {
        QString reverse; ///< path of the field that should refer back
        QStringList names;
        QStringList owners;
        QString ownerCollection;
    };

    void checkField(const ItemKey &owner, const ReferenceField &field, const Value &item);
    void checkLink(const Link &link);
    void checkReverse(const Link &link, const ReferenceField &reverse);
    void removeLink(const Link &link, const Message &why, const Message &mended);
    void addReverse(const Link &link, const ReferenceField &reverse);
    void wrong(const Link &link, const Message &message);
    const ReferenceField *reverseOf(const ReferenceField &field) const;
    bool lists(const ItemKey &target, const ReferenceField &field, const QString &id);

    const Backoffice &m_backoffice;
    const Snapshot &m_snapshot;
    Teller m_tell;
    Repairs *m_repairs;
    QHash<QString, QSet<QString>> m_lists; ///< what long lists hold, by item and field
    qsizetype m_listed = 0;
    std::map<ItemKey, QHash<QString, Claim>> m_claims; ///< on empty Refs, by their item and path
};

} // namespace backdesk
