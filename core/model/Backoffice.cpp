// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Backoffice.h"

#include "core/model/StoredFiles.h"
#include "core/value/Log.h"

#include <QRandomGenerator>

#include <algorithm>

namespace backdesk
{

namespace
{

/// 63 random bits as decimal text, like the ids of the original.
QString randomId()
{
    return QString::number(QRandomGenerator::global()->generate64() >> 1);
}

} // namespace

Backoffice::Backoffice(QString name, std::shared_ptr<Storage> storage)
    : generateId([](const QString &, const Value &) { return randomId(); }),
      m_name(std::move(name)),
      m_storage(std::move(storage)),
      m_undoLog([this]() -> FileStore & { return m_storage->files(); })
{
}

Backoffice::~Backoffice()
{
    close();
}

void Backoffice::addCollection(CollectionOptions options)
{
    m_collections.push_back(std::make_unique<Collection>(std::move(options), m_meta.type));
}

CurrentUser Backoffice::extended(CurrentUser user) const
{
    if (extendUser)
        extendUser(user);
    return user;
}

Status Backoffice::open()
{
    QList<StoredCollection> stored;
    for (const auto &collection : m_collections)
        stored.append({collection->name(), collection->type()});
    const Status opened = m_storage->open(stored);
    if (opened)
        removeUnusedFiles();
    return opened;
}

/// What a crash has left of files whose items were never written, or are gone.
void Backoffice::removeUnusedFiles()
{
    if (!m_storage->isExclusive())
        return; // another server may be about to refer to a content it has just put
    QStringList used;
    bool any = false;
    const auto snapshot = m_storage->snapshot();
    for (const auto &collection : m_collections) {
        if (!collection->type()->has(Feature::Files))
            continue;
        any = true;
        snapshot->visitItems(collection->name(), [&](const ItemValue &item) {
            used += fileIds(*collection->type(), *item);
            return true;
        });
    }
    // Items that could not be read may refer to any of them.
    if (!any || !m_storage->problems().isEmpty() || !snapshot->status())
        return;
    const Status removed = StoredFiles::removeUnused(m_storage->files(), used);
    if (!removed)
        qCWarning(lcStorage).noquote() << removed.error().message.text();
}

void Backoffice::close()
{
    const std::lock_guard writer(m_writer);
    m_undoLog.clear();
    m_storage->close();
}

const Collection *Backoffice::collection(const QString &wanted) const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(),
                                    [&wanted](const auto &each) { return each->name() == wanted; });
    return found == m_collections.end() ? nullptr : found->get();
}

QStringList Backoffice::collectionNames() const
{
    QStringList names;
    for (const auto &each : m_collections)
        names.append(each->name());
    return names;
}

const DictType *Backoffice::itemType(const QString &name) const
{
    const Collection *found = collection(name);
    return found ? found->type().get() : nullptr;
}

} // namespace backdesk
