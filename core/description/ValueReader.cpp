// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/ValueReader.h"

#include "core/schema/Selector.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

bool holdsFunction(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Script ||
           std::any_of(node.elements.begin(), node.elements.end(), holdsFunction) ||
           std::any_of(node.members.begin(), node.members.end(),
                       [](const YamlMember &member) { return holdsFunction(member.value); });
}

/// The entry at "$.rows[0].k" of this one, or the nearest around it.
Entry entryAt(const Entry &root, const QString &path)
{
    const YamlNode *node = &root.node();
    const auto selector = Selector::fromText(path);
    for (const Selector::Step &step : selector ? selector->steps() : QList<Selector::Step>()) {
        const YamlNode *next = nullptr;
        if (const QString *name = std::get_if<QString>(&step))
            next = node->member(*name);
        else if (std::get<qsizetype>(step) < node->elements.size())
            next = &node->elements[std::get<qsizetype>(step)];
        if (!next)
            break;
        node = next;
    }
    return Entry(*node, root.path() + path.sliced(1), root.report());
}

/// The name of the type at the path; empty when the path leads nowhere in the type.
QString typeNameAt(const Type &type, const QString &path)
{
    const auto selector = Selector::fromText(path);
    const Type *found = selector ? selector->typeWithin(type) : nullptr;
    return found ? found->name() : QString();
}

} // namespace

std::optional<Value> readValue(const Entry &entry, const Type &type)
{
    if (holdsFunction(entry.node())) {
        entry.report().addUnsupported(entry.place(), entry.path(), QStringLiteral("!js"));
        return {};
    }
    Mistakes unreadable;
    const Value value = type.decode(entry.node().toValue(), {}, {}, unreadable);
    for (const Error &error : unreadable.errors()) {
        const Entry wrong = entryAt(entry, error.path);
        const QString name = typeNameAt(type, error.path);
        wrong.wrong(name.isEmpty() ? error.message
                                   : Message(QT_TRANSLATE_NOOP("core", "must be a value of type %1, not %2"),
                                             {name, wrong.shown()}));
    }
    if (!unreadable.isEmpty())
        return {};
    Mistakes broken;
    type.check(value, {}, broken);
    for (const Error &error : broken.errors())
        entryAt(entry, error.path).wrong(error.message);
    return broken.isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace backdesk
