// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CollectionOptions.h"
#include "core/schema/ItemSource.h"

#include <map>
#include <memory>

namespace backdesk
{

/// The items' types as far as they could be read.
class ReadTypes : public TypeSource
{
public:
    explicit ReadTypes(const QList<CollectionOptions> &collections);
    const DictType *itemType(const QString &collection) const override;

private:
    std::map<QString, std::unique_ptr<DictType>> m_types;
};

} // namespace backdesk
