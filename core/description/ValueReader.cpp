// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/ValueReader.h"

#include "core/schema/Selector.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// The first function within.
std::optional<Entry> functionIn(const Entry &entry)
{
    const YamlNode &node = entry.node();
    if (node.kind == YamlNode::Kind::Script)
        return entry;
    if (node.kind == YamlNode::Kind::List) {
        for (const Entry &element : entry.list()) {
            if (const auto found = functionIn(element))
                return found;
        }
    }
    for (const YamlMember &member : node.members) {
        if (const auto found =
                functionIn(Entry(member.value, entry.path() + u'.' + member.name, entry.report())))
            return found;
    }
    return {};
}

/// The name of the type at the path; empty when the path leads nowhere in the type.
QString typeNameAt(const Type &type, const QString &path)
{
    const auto selector = Selector::fromText(path);
    const Type *found = selector ? selector->typeWithin(type) : nullptr;
    return found ? found->name() : QString();
}

} // namespace

Entry entryAt(const Entry &root, const QString &path)
{
    if (path.isEmpty())
        return root;
    const YamlNode *node = &root.node();
    const auto selector = Selector::fromText(path);
    for (const Selector::Step &step : selector ? selector->steps() : QList<Selector::Step>()) {
        const YamlNode *next = nullptr;
        if (const QString *name = std::get_if<QString>(&step))
            next = node->member(*name);
        else if (const qsizetype *at = std::get_if<qsizetype>(&step);
                 at && *at >= 0 && *at < node->elements.size())
            next = &node->elements[*at];
        if (!next)
            break;
        node = next;
    }
    return Entry(*node, root.path() + path.sliced(1), root.report());
}

std::optional<Value> readValue(const Entry &entry, const Type &type)
{
    if (const auto function = functionIn(entry)) {
        function->wrong(Message(QT_TRANSLATE_NOOP("core", "cannot be a function (!js) here")));
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
