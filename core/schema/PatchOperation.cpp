// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/PatchOperation.h"

#include <QCoreApplication>

#include <array>

namespace backdesk
{

namespace
{

constexpr qsizetype mostOperations = 1000;

struct KnownOperation {
    QLatin1String name;
    PatchKind kind;
};

constexpr std::array<KnownOperation, 6> known{{
    {QLatin1String("add"), PatchKind::Add},
    {QLatin1String("remove"), PatchKind::Remove},
    {QLatin1String("replace"), PatchKind::Replace},
    {QLatin1String("move"), PatchKind::Move},
    {QLatin1String("copy"), PatchKind::Copy},
    {QLatin1String("test"), PatchKind::Test},
}};

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

std::optional<PatchKind> kindNamed(const QString &name)
{
    for (const KnownOperation &operation : known) {
        if (name == operation.name)
            return operation.kind;
    }
    return {};
}

bool takesFrom(PatchKind kind)
{
    return kind == PatchKind::Move || kind == PatchKind::Copy;
}

bool takesValue(PatchKind kind)
{
    return kind == PatchKind::Add || kind == PatchKind::Replace || kind == PatchKind::Test;
}

std::optional<Error> wrongMember(const ValueMap &map)
{
    for (const auto &[name, value] : map.members()) {
        const bool isKnown = name == QLatin1String("op") || name == QLatin1String("path") ||
                             name == QLatin1String("from") || name == QLatin1String("value");
        if (!isKnown)
            return malformed(QT_TRANSLATE_NOOP("core", "A patch operation has no member %1."),
                             {name.left(100)});
    }
    return {};
}

bool isPointerText(const QString &path)
{
    return path.startsWith(u'/');
}

Result<Selector> readPath(const QString &text, const DictType &type)
{
    return isPointerText(text) ? Selector::fromPointer(text, type) : Selector::fromText(text);
}

} // namespace

Result<PatchOperation> PatchOperation::read(const Value &json, const DictType &type)
{
    const ValueMap *map = json.asMap();
    if (!map)
        return malformed(QT_TRANSLATE_NOOP("core", "A patch operation must be an object."));
    if (const auto error = wrongMember(*map))
        return *error;
    const QString name = map->value(u"op").text().left(100);
    const auto kind = kindNamed(name);
    if (!kind)
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” does not exist."), {name});
    if (takesValue(*kind) && !map->find(u"value"))
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” needs a value."), {name});
    const Value path = map->value(u"path");
    if (!path.asText())
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” needs a path."), {name});
    const auto selector = readPath(path.text(), type);
    if (!selector)
        return selector.errors();
    PatchOperation operation{*kind, *selector, {}, isPointerText(path.text()), map->value(u"value")};
    if (!takesFrom(*kind))
        return operation;
    const Value from = map->value(u"from");
    if (!from.asText()) {
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” needs the path “from”."),
                         {name});
    }
    const auto source = readPath(from.text(), type);
    if (!source)
        return source.errors();
    operation.from = *source;
    return operation;
}

Result<QList<PatchOperation>> PatchOperation::readAll(const Value &patch, const DictType &type)
{
    QList<PatchOperation> operations;
    const ValueList given = patch.asList() ? *patch.asList() : ValueList{patch};
    if (given.size() > mostOperations) {
        return malformed(QT_TRANSLATE_NOOP("core", "A patch may have at most %1 operations."),
                         {QString::number(mostOperations)});
    }
    for (const Value &json : given) {
        const auto operation = read(json, type);
        if (!operation)
            return operation.errors();
        operations.append(*operation);
    }
    return operations;
}

} // namespace backdesk
