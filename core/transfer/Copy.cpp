// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Copy.h"

#include "core/model/StoredFiles.h"
#include "core/transfer/StorageSum.h"
#include "core/transfer/Visiting.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

using Step = TransferProgress::Step;

Error conflict(const char *source, const QStringList &arguments)
{
    return {ErrorKind::Conflict, {}, Message(source, arguments)};
}

} // namespace

Copy::Copy(QList<StoredCollection> collections, Storage &from, Storage &to, const TransferControl &control)
    : m_collections(std::move(collections)), m_from(from), m_to(to), m_control(control)
{
}

Result<CopyReport> Copy::run()
{
    m_report = {};
    m_source = m_from.snapshot();
    m_total = countOf(m_collections, *m_source);
    Status status = intoExisting ? Status(Done{}) : compare();
    if (!status)
        return status.errors();
    ItemSink sink(m_collections, m_to);
    m_done = 0;
    for (const StoredCollection &collection : m_collections) {
        status = copyCollection(collection, sink);
        if (!status)
            return status.errors();
    }
    m_report.items = m_report.sum.items.count();
    m_report.written = sink.written();
    m_report.files = sink.filesWritten();
    status = m_to.settle();
    if (status)
        status = verify();
    if (!status)
        return status.errors();
    return m_report;
}

/// Whether the target holds nothing but items of the source, as an interrupted copy leaves it.
Status Copy::compare()
{
    const auto target = m_to.snapshot();
    const qint64 total = countOf(m_collections, *target);
    m_done = 0;
    for (const StoredCollection &collection : m_collections) {
        const Status visited =
            visitAll(*target, collection.name, m_control, [&](const ItemValue &item) -> Status {
                m_control.tell(Step::Compare, ++m_done, total);
                const QString id = item->map().value(u"_id").text();
                const ItemValue own = m_source->itemValue(collection.name, id);
                if (!own) {
                    return conflict(QT_TRANSLATE_NOOP("core",
                                                      "The target holds %1, which the source does not have. "
                                                      "Nothing was copied."),
                                    {collection.name + u'/' + id});
                }
                if (itemDigest(collection.name, wholeItem(own)) !=
                    itemDigest(collection.name, wholeItem(item))) {
                    return conflict(QT_TRANSLATE_NOOP("core",
                                                      "%1 is not the same in source and target. Nothing was "
                                                      "copied."),
                                    {collection.name + u'/' + id});
                }
                return Done{};
            });
        if (!visited)
            return visited;
    }
    return Done{};
}

Status Copy::copyCollection(const StoredCollection &collection, ItemSink &sink)
{
    const Status copied =
        visitAll(*m_source, collection.name, m_control, [&](const ItemValue &item) -> Status {
            m_control.tell(Step::Copy, ++m_done, m_total);
            return copyItem(collection, item, sink);
        });
    const Status flushed = sink.flush(); // also when it ends early: what was begun is kept
    return copied ? flushed : copied;
}

Status Copy::copyItem(const StoredCollection &collection, const ItemValue &item, ItemSink &sink)
{
    m_report.sum.items.add(itemDigest(collection.name, wholeItem(item)));
    for (const QString &id : fileIds(*collection.type, *item)) {
        if (m_files.contains(id))
            continue;
        const auto content = m_from.files().content(id);
        if (!content)
            return content.errors();
        if (!*content) {
            m_report.missingFiles.append(collection.name + u'/' + item->map().value(u"_id").text() +
                                         QLatin1String(": ") + id);
            continue;
        }
        m_files.insert(id);
        m_report.sum.addFile(id, **content);
        const Status put = sink.putFile(id, **content);
        if (!put)
            return put;
    }
    return sink.put(collection.name, *item, StoredItem::of(item).unknown);
}

Status Copy::verify()
{
    const auto isOfSource = [this](const QString &collection, const ItemValue &item) -> bool {
        return m_source->itemValue(collection, item->map().value(u"_id").text()) != nullptr;
    };
    const auto found =
        storageSum(m_collections, m_to, m_control, intoExisting ? ItemChoice(isOfSource) : ItemChoice());
    if (!found)
        return found.errors();
    if (*found == m_report.sum)
        return Done{};
    return conflict(QT_TRANSLATE_NOOP("core",
                                      "The target is not the same as the source: %1 items and %2 files "
                                      "with the hash %3, instead of %4 items and %5 files with %6."),
                    {QString::number(found->items.count()), QString::number(found->files.count()),
                     QString::fromLatin1(found->hex()), QString::number(m_report.sum.items.count()),
                     QString::number(m_report.sum.files.count()), QString::fromLatin1(m_report.sum.hex())});
}

} // namespace backdesk
