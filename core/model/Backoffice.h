// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Collection.h"
#include "core/model/MetaHandler.h"
#include "core/model/UndoLog.h"
#include "core/schema/CurrentUser.h"
#include "core/schema/ItemSource.h"
#include "core/storage/Storage.h"
#include "core/value/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace backdesk
{

/// The limits of a description.
struct Limits {
    qint64 bodyBytes = 16 * 1024 * 1024;
    qint64 pageMax = 1000;  ///< the most items of one page; `_page=0` still gives all
    qint64 scriptMs = 1000; ///< the longest that one function may run
    qint64 undo = 100;      ///< the changes of each user that can be taken back; 0: none
};

/// The application: its collections and where they are stored.
///
/// Set it up by one thread (constructor, members, addCollection, open), then use it from any; what is set up
/// does not change afterwards. Lives longer than everything made from it: routers, items, readers, units of
/// work. Its storage may be shared with nobody.
class Backoffice : public TypeSource
{
public:
    /// `name` is the first part of every URL: letters, digits, _ and -.
    Backoffice(QString name, std::shared_ptr<Storage> storage);
    ~Backoffice() override;

    const QString &name() const { return m_name; }
    QString title;                         ///< shown to people; empty: the name
    QString description;                   ///< shown to people
    QString locale = QStringLiteral("en"); ///< language of the description's texts
    Limits limits;
    Value admin; ///< what `_meta` tells as `admin`; null: nothing

    /// Makes the `_id` of a new item; random by default. What it gives must be a safe id (see isSafeId())
    /// that is not taken. Set it before the first write.
    std::function<QString(const QString &collection, const Value &item)> generateId;
    /// Adds what an application knows of its users, such as an e-mail address. Called once a request from its
    /// thread. Set it before the first request.
    std::function<void(CurrentUser &user)> extendUser;
    /// The user with what extendUser adds.
    CurrentUser extended(CurrentUser user) const;
    /// Replaces what `_meta` holds. Call it before the first addCollection().
    void setMeta(MetaHandler meta) { m_meta = std::move(meta); }
    const MetaHandler &meta() const { return m_meta; }

    /// Call it before open(). Nothing is judged here, unlike in a description: that names are as
    /// CollectionOptions wants them, that each stands once, and that references lead to collections whose
    /// field refers back, is up to the program.
    void addCollection(CollectionOptions options);
    /// Opens the storage, once. Errors: see Storage::open; the backoffice is only good for being destroyed
    /// then.
    Status open();
    /// Waits for the unit of work that runs. The destructor calls it.
    void close();

    const std::vector<std::unique_ptr<Collection>> &collections() const { return m_collections; }
    /// Nothing when there is no such collection; lives as long as the backoffice.
    const Collection *collection(const QString &name) const;
    QStringList collectionNames() const;
    const DictType *itemType(const QString &collection) const override;
    /// What was changed lately through a host.
    UndoLog &undoLog() { return m_undoLog; }
    /// Whoever writes to it directly goes round every rule.
    Storage &storage() const { return *m_storage; }

private:
    friend class UnitOfWork;
    void removeUnusedFiles();

    QString m_name;
    std::shared_ptr<Storage> m_storage;
    UndoLog m_undoLog;
    MetaHandler m_meta = standardMeta();
    std::vector<std::unique_ptr<Collection>> m_collections;
    std::mutex m_writer;     // one unit of work at a time
    qint64 m_lastMoment = 0; // microseconds, guarded by m_writer
};

} // namespace backdesk
