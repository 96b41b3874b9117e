// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemText.h"

#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/ItemTextEditor.h"
#include "core/value/Binary.h"
#include "core/value/Yaml.h"

namespace backdesk
{

namespace
{

bool saysTheSame(const QByteArray &text, const QString &id, const Value &whole, const DictType &type)
{
    const ItemFile item = ItemFile::read(text, {}, id, type);
    return item.problems.isEmpty() && isSame(ItemFile::whole(item.value, item.unknown), whole);
}

} // namespace

QByteArray ItemText::updated(const QByteArray &text, const QString &id, const StoredItem &item,
                             const DictType &type)
{
    const QByteArray anew = ItemFile::write(item, item.unknown);
    const ItemFile old = ItemFile::read(text, {}, id, type);
    if (!old.problems.isEmpty() || ItemFile::write(old.value, old.unknown) == text)
        return anew;
    const YamlDocument document = readYaml(text);
    const Value whole = ItemFile::whole(item, item.unknown);
    const auto edited =
        ItemTextEditor(text).edited(document.root, ItemFile::whole(old.value, old.unknown), whole);
    return edited && saysTheSame(*edited, id, whole, type) ? *edited : anew;
}

} // namespace backdesk
