// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/FieldLookup.h"

#include <QCoreApplication>

namespace backdesk
{

const Type *lookUpField(const Entry &entry, const QStringList &names, const CollectionOptions &collection,
                        const References &references)
{
    QList<DictType::Field> level = collection.fields;
    const Type *type = nullptr;
    FieldPlace at{collection.name, {}};
    for (const QString &name : names) {
        at = at.member(name);
        if (references.isBroken(at))
            return nullptr;
        type = typeOf(level, name);
        if (!type) {
            entry.report().addChoice(
                entry.place(), entry.path(),
                Message(QT_TRANSLATE_NOOP("core", "there is no field \"%1\" in the collection %2"),
                        {at.names.join(u'.'), collection.name}),
                name, namesOf(level));
            return nullptr;
        }
        const auto *dict = dynamic_cast<const DictType *>(type);
        level = dict ? dict->fields() : QList<DictType::Field>();
    }
    return type;
}

} // namespace backdesk
