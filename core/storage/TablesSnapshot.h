// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TableVersions.h"

namespace backdesk
{

/// A version of tables in memory, and the indexes that were made for it since.
class TablesSnapshot : public Snapshot
{
public:
    TablesSnapshot(std::shared_ptr<TableVersions> versions, TablesPtr tables);

    ItemValue itemValue(const QString &collection, const QString &id) const override;
    ListResult list(const QString &collection, const ListRequest &request) const override;
    qint64 count(const QString &collection) const override;
    ListAbility ability(const QString &collection, const ListRequest &request) const override;
    void visitItems(const QString &collection, const Visitor &visitor) const override;

private:
    struct Made {
        size_t place;
        IndexedFieldPtr field;
        std::shared_ptr<const FieldIndex> index; ///< null: it could not be made
    };
    const FieldIndex *index(size_t place, const QStringList &members, IndexedField::Texts texts) const;

    std::shared_ptr<TableVersions> m_versions;
    TablesPtr m_tables;
    mutable std::vector<Made> m_made;
};

} // namespace backdesk
