// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QHash>

#include <vector>

namespace backdesk
{

/// The snapshots of several storages as one, so that references lead from one into another.
class GroupSnapshot : public Snapshot
{
public:
    /// `places` tells for each collection which of the added snapshots has it.
    explicit GroupSnapshot(QHash<QString, qsizetype> places) : m_places(std::move(places)) {}
    void add(std::unique_ptr<Snapshot> part) { m_parts.push_back(std::move(part)); }

    ItemValue itemValue(const QString &collection, const QString &id) const override;
    ListResult list(const QString &collection, const ListRequest &request) const override;
    qint64 count(const QString &collection) const override;
    ListAbility ability(const QString &collection, const ListRequest &request) const override;
    void visitItems(const QString &collection, const Visitor &visitor) const override;
    Status status() const override;

private:
    const Snapshot *part(const QString &collection) const;
    ListRequest throughAll(ListRequest request) const;

    QHash<QString, qsizetype> m_places;
    std::vector<std::unique_ptr<Snapshot>> m_parts;
};

} // namespace backdesk
