// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Backoffice.h"

#include <algorithm>

namespace backdesk
{

Backoffice::Backoffice(QString name, std::shared_ptr<Storage> storage)
    : m_name(std::move(name)), m_storage(std::move(storage))
{
}

Backoffice::~Backoffice()
{
    close();
}

void Backoffice::addCollection(CollectionOptions options)
{
    m_collections.push_back(std::make_unique<Collection>(std::move(options)));
}

Status Backoffice::open()
{
    QList<StoredCollection> stored;
    for (const auto &collection : m_collections)
        stored.append({collection->name(), collection->type()});
    return m_storage->open(stored);
}

void Backoffice::close()
{
    const std::lock_guard writer(m_writer);
    m_storage->close();
}

const Collection *Backoffice::collection(const QString &wanted) const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(),
                                    [&wanted](const auto &each) { return each->name() == wanted; });
    return found == m_collections.end() ? nullptr : found->get();
}

const DictType *Backoffice::itemType(const QString &name) const
{
    const Collection *found = collection(name);
    return found ? found->type().get() : nullptr;
}

} // namespace backdesk
