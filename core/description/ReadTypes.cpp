// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/ReadTypes.h"

#include "core/schema/StringType.h"

namespace backdesk
{

ReadTypes::ReadTypes(const QList<CollectionOptions> &collections)
{
    const auto id = std::make_shared<StringType>(TypeOptions(), StringType::Options());
    for (const CollectionOptions &collection : collections) {
        QList<DictType::Field> fields = collection.fields;
        fields.append({QStringLiteral("_id"), id});
        m_types.insert_or_assign(collection.name, std::make_unique<ItemType>(TypeOptions(), fields));
    }
}

const DictType *ReadTypes::itemType(const QString &collection) const
{
    const auto found = m_types.find(collection);
    return found == m_types.end() ? nullptr : found->second.get();
}

} // namespace backdesk
