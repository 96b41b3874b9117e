// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Description.h"
#include "core/transfer/TransferProgress.h"

#include <QTemporaryDir>

namespace backdesk::test
{

/// An application with values of many types, references of all forms and files, in a folder of its own.
class Shop
{
public:
    Shop();

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes the description with this `storage:`, and gives its path.
    QString writeDescription(const QByteArray &storage,
                             const QString &name = QStringLiteral("app.yml")) const;
    const Backoffice &backoffice() const { return *m_description.backoffice; }
    QList<StoredCollection> collections() const;

    /// A storage that is open.
    std::shared_ptr<Storage> open(const StorageChoice &choice, StorageUse use = StorageUse::Write) const;
    std::shared_ptr<Storage> openMemory() const { return open({}); }

    /// `count` users and a tenth of as many addresses, with everything right; every tenth user has a photo
    /// and members that the description does not know.
    void fill(Storage &storage, int count) const;
    /// The item as its type reads it.
    Write write(const QString &collection, const QString &id, const QByteArray &json) const;

private:
    QTemporaryDir m_folder;
    DescriptionResult m_description;
};

/// Reads one member of an item.
Value memberOf(const Storage &storage, const QString &collection, const QString &id, const QString &member);

/// Changes a stored item as no program of ours would.
void breakItem(Storage &storage, const QString &collection, const QString &id,
               const std::function<void(ValueMap &)> &change);

} // namespace backdesk::test
