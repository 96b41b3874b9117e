// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ItemCheck.h"

#include "core/model/StoredFiles.h"
#include "core/transfer/ItemDigest.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// The paths of members that only the whole item has.
void collectUnknown(const Value &whole, const Value &known, const QString &path, QStringList &paths)
{
    if (const ValueList *list = whole.asList()) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(path, QString::number(i));
            collectUnknown(list->at(i), known.list().value(i), place, paths);
        }
    }
    if (!whole.asMap() || !known.asMap())
        return;
    for (const auto &[name, member] : whole.asMap()->members()) {
        const QString place = path + u'.' + name;
        if (const Value *same = known.asMap()->find(name))
            collectUnknown(member, *same, place, paths);
        else
            paths.append(place);
    }
}

} // namespace

ItemCheck::ItemCheck(const Backoffice &backoffice, const Snapshot &snapshot, Teller tell)
    : m_backoffice(backoffice),
      m_tell(std::move(tell)),
      m_access(backoffice, snapshot),
      m_environment(backoffice.extended(CurrentUser()), &m_access)
{
}

Status ItemCheck::prepare()
{
    const auto ids = m_backoffice.storage().files().ids();
    if (!ids)
        return ids.errors();
    m_files = QSet<QString>(ids->begin(), ids->end());
    return Done{};
}

void ItemCheck::check(const Collection &collection, const ItemValue &item)
{
    const QString place = collection.name() + u'/' + item->map().value(u"_id").text();
    checkValue(collection, *item, place);
    checkFiles(collection, *item, place);
    noteUnknown(item, place);
}

void ItemCheck::checkValue(const Collection &collection, const Value &item, const QString &place)
{
    Mistakes mistakes;
    const DictType &type = *collection.type();
    type.decode(item, {}, {}, mistakes);
    m_environment.forgetFailure();
    const Subject o{type, item, m_environment};
    // Functions never see what cannot be read.
    type.check(item, {}, CheckContext{mistakes, mistakes.isEmpty() ? &o : nullptr});
    for (const Error &error : mistakes.errors())
        m_tell({Finding::Kind::Wrong, place, error.path, error.message});
    for (const Error &error : m_environment.failure())
        m_tell({Finding::Kind::Wrong, place, error.path, error.message});
}

void ItemCheck::checkFiles(const Collection &collection, const Value &item, const QString &place)
{
    for (const QString &id : fileIds(*collection.type(), item)) {
        if (!m_files.contains(id)) {
            m_tell({Finding::Kind::Wrong,
                    place,
                    {},
                    Message(QT_TRANSLATE_NOOP("core", "The content %1 of a file is not there."), {id})});
        }
    }
}

void ItemCheck::noteUnknown(const ItemValue &item, const QString &place)
{
    if (StoredItem::of(item).unknown.isEmpty())
        return;
    QStringList paths;
    collectUnknown(wholeItem(item), *item, QStringLiteral("$"), paths);
    for (const QString &path : std::as_const(paths)) {
        m_tell({Finding::Kind::Note, place, path,
                Message(QT_TRANSLATE_NOOP("core", "The description does not know it."))});
    }
}

} // namespace backdesk
