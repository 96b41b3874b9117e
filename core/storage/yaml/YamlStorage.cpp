// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/YamlStorage.h"

#include "core/storage/ItemId.h"
#include "core/storage/yaml/JournalFormat.h"
#include "core/value/Log.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Error notNow(const char *reason, const QString &argument)
{
    return {ErrorKind::Unavailable, {}, Message(reason, {argument})};
}

StoredKey keyOf(const Write &write)
{
    return {write.collection, write.id};
}

} // namespace

YamlStorage::YamlStorage(QString folder, std::shared_ptr<FileSystem> files, Mode mode)
    : m_folder(std::move(folder)),
      m_files(files ? std::move(files) : std::make_shared<FileSystem>()),
      m_mode(mode),
      m_fileStore(m_folder.files(), m_files),
      m_journal(m_folder.journal(), m_files),
      m_cache(m_folder, m_files),
      m_itemFiles(m_folder, m_files, m_known, m_problems),
      m_writer(m_folder, m_files, m_itemFiles, m_problems,
               {[this](const StoredKey &key) { return safeItem(key); },
                [this](const std::function<void()> &atEnd) { return endSegment(atEnd); },
                [this] { return m_journalSize.load(); }})
{
    m_problems.onChanged = [this] {
        if (onProblemsChanged)
            onProblemsChanged();
    };
    m_commits.save = [this](const GroupCommit::Group &group) { return save(group); };
    m_commits.discard = [this] { m_tables.discard(); };
}

YamlStorage::~YamlStorage()
{
    close();
}

void YamlStorage::close()
{
    if (!m_isOpen.exchange(false))
        return;
    m_watch.stop();
    const Status settled = m_writer.settle();
    if (settled)
        m_cache.keepPresent(m_collections, *m_tables.snapshot(), m_known, changes().last());
    else
        qCWarning(lcStorage, "%ls: what is not in the item files stays in the journal: %ls",
                  qUtf16Printable(m_folder.path()), qUtf16Printable(settled.error().message.text()));
    m_writer.stop();
    m_lock.release();
}

Status YamlStorage::settle()
{
    return m_isOpen ? m_writer.settle() : Status(Done{});
}

Status YamlStorage::apply(const QList<Write> &batch, const std::function<void()> &ordered)
{
    if (batch.isEmpty())
        return Done{};
    const Status accepted = accept(batch);
    if (!accepted)
        return accepted;
    const auto commit = std::make_shared<Commit>();
    commit->payload = payloadOf(batch, {});
    commit->changes = changesOf(batch);
    for (const Write &write : batch)
        commit->toWrite.append(keyOf(write));
    const Status staged = m_commits.order(commit, [&] { return stage(batch, *commit); });
    if (!staged)
        return staged;
    if (ordered)
        ordered();
    return m_commits.wait(commit);
}

/// What can be said against a batch without looking at other items.
Status YamlStorage::accept(const QList<Write> &batch) const
{
    if (!m_isOpen)
        return notNow(QT_TRANSLATE_NOOP("core", "The folder %1 is open for reading only."), m_folder.path());
    for (const Write &write : batch) {
        if (!isSafeId(write.id)) {
            return Error{ErrorKind::Invalid, QStringLiteral("$._id"),
                         Message(QT_TRANSLATE_NOOP("core", "%1 cannot be an _id."), {write.id})};
        }
        if (!m_signatures.contains(write.collection))
            return notNow(QT_TRANSLATE_NOOP("core", "There is no collection %1."), write.collection);
        const Status checked = write.base ? Status(Done{}) : checkFile(keyOf(write));
        if (!checked)
            return checked;
    }
    return Done{};
}

/// A new item's file may only be there when the item was deleted a moment ago.
Status YamlStorage::checkFile(const StoredKey &key) const
{
    const QString path = m_folder.item(key);
    const auto isFree = [this, &key, &path] {
        const auto known = m_known.stamp(key); // first: a file that goes meanwhile is free
        const auto present = FileStamp::of(path);
        return !present || present == known;
    };
    if (!m_hidden.contains(key)) {
        if (isFree())
            return Done{};
        const auto changing = m_known.changing();
        if (isFree())
            return Done{};
    }
    return Error{
        ErrorKind::Conflict, {}, Message(QT_TRANSLATE_NOOP("core", "The file %1 exists already."), {path})};
}

/// `staged`: what the writes made, from which the journal learns of unknown members; none for a batch that
/// has none.
QByteArray YamlStorage::payloadOf(const QList<Write> &batch, const QList<ItemValue> &staged) const
{
    QByteArray payload;
    JournalBatch journal(payload, batch.size());
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const Write &write = batch[i];
        const StoredKey key = keyOf(write);
        if (!write.value)
            journal.addRemoval(key);
        else
            journal.addItem(key, m_signatures.value(key.collection), *write.value,
                            staged.isEmpty() ? UnknownMembers() : StoredItem::of(staged[i]).unknown);
    }
    return payload;
}

Status YamlStorage::stage(const QList<Write> &batch, Commit &commit)
{
    const auto staged = m_tables.stage(batch);
    if (!staged)
        return staged.errors();
    commit.version = staged->version;
    const bool hasUnknown =
        std::any_of(staged->items.begin(), staged->items.end(),
                    [](const ItemValue &item) { return item && !StoredItem::of(item).unknown.isEmpty(); });
    if (hasUnknown)
        commit.payload = payloadOf(batch, staged->items);
    return Done{};
}

Status YamlStorage::save(const GroupCommit::Group &group)
{
    const Status saved = saveInJournal(group);
    if (!saved)
        return saved;
    QList<StoredChange> changed;
    for (const auto &commit : group)
        changed += commit->changes;
    changes().tell(changed);
    return saved;
}

Status YamlStorage::saveInJournal(const GroupCommit::Group &group)
{
    QByteArray payload;
    for (const auto &commit : group)
        payload += commit->payload;
    const std::lock_guard lock(m_journalMutex);
    Status saved = m_journal.isDoubtful() ? m_journal.restart(unsavedState()) : Status(Done{});
    if (saved)
        saved = m_journal.append(payload);
    m_journalSize = m_journal.size();
    if (!saved)
        return saved;
    m_tables.publish(group.back()->version);
    for (const auto &commit : group) {
        m_writer.mark(commit->toWrite);
        m_writer.mark(commit->adopted, false);
    }
    return saved;
}

/// Everything that the journal is needed for, as a payload.
QByteArray YamlStorage::unsavedState() const
{
    const QSet<StoredKey> unsaved = m_writer.unsaved();
    QByteArray payload;
    JournalBatch journal(payload, unsaved.size());
    for (const StoredKey &key : unsaved) {
        const ItemValue item = safeItem(key);
        if (item)
            journal.addItem(key, m_signatures.value(key.collection), *item, StoredItem::of(item).unknown);
        else
            journal.addRemoval(key);
    }
    return payload;
}

ItemValue YamlStorage::safeItem(const StoredKey &key) const
{
    const auto hidden = m_hidden.constFind(key);
    return hidden != m_hidden.constEnd() ? *hidden : m_tables.snapshot()->itemValue(key.collection, key.id);
}

QStringList YamlStorage::endSegment(const std::function<void()> &atEnd)
{
    const std::lock_guard lock(m_journalMutex);
    m_journal.endSegment();
    m_journalSize = 0;
    atEnd();
    return m_journal.takeEnded();
}

} // namespace backdesk
