// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemFile.h"

#include "core/schema/Selector.h"
#include "core/value/Yaml.h"
#include "core/value/YamlBlockReader.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

QString placeText(const QString &file, const TextPlace &place, const QString &keyPath)
{
    const QString at =
        QStringLiteral("%1:%2:%3").arg(file, QString::number(place.line), QString::number(place.column));
    return keyPath.isEmpty() ? at : QString(at + QLatin1String(": ") + keyPath);
}

/// The node at "$.rows[0].k", or the nearest around it.
const YamlNode &nodeAt(const YamlNode &root, const QString &path)
{
    const YamlNode *node = &root;
    const auto selector = Selector::fromText(path);
    if (!selector)
        return *node;
    for (const Selector::Step &step : selector->steps()) {
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
    return *node;
}

/// A person may have written an id of digits without quotes.
bool isId(const YamlNode &node, const QString &id)
{
    return node.kind != YamlNode::Kind::List && node.kind != YamlNode::Kind::Map && node.source == id;
}

void checkId(const YamlNode &root, const QString &path, const QString &id, QList<StorageProblem> &problems)
{
    const YamlNode *given = root.member(u"_id");
    if (!given || given->kind == YamlNode::Kind::Null || isId(*given, id))
        return;
    problems.append({placeText(path, given->place, QStringLiteral("$._id")),
                     Message(QT_TRANSLATE_NOOP("core", "The file's name says that the _id is %1."), {id})});
}

/// Nothing when it is no YAML.
std::optional<YamlNode> readNode(const QByteArray &text, const QString &path, const QString &id,
                                 QList<StorageProblem> &problems)
{
    const YamlDocument document = readYaml(text);
    for (const YamlMistake &mistake : document.mistakes)
        problems.append({placeText(path, mistake.place, mistake.keyPath), mistake.message});
    if (!problems.isEmpty())
        return {};
    checkId(document.root, path, id, problems);
    return document.root;
}

Value withId(Value raw, const QString &id)
{
    if (raw.asMap())
        raw.asMap()->set(QStringLiteral("_id"), id);
    return raw;
}

/// Of a file in the style that we write, without looking for places; nothing when the other way is needed,
/// also to tell what is wrong.
std::optional<Value> quickValue(const QByteArray &text, const QString &id)
{
    auto raw = readBlockYaml(text);
    if (!raw)
        return {};
    const Value given = raw->asMap()->value(u"_id");
    if (!given.isNull() && !(given.asText() && *given.asText() == id))
        return {};
    return withId(std::move(*raw), id);
}

Value decoded(Value raw, const DictType &type, UnknownMembers &unknown, Mistakes &mistakes)
{
    unknown = UnknownMembers::takeFrom(raw, type);
    // Null is no item: decoding it would make one of defaults.
    Value value = type.decode(raw.isNull() ? Value(false) : raw, {}, {}, mistakes);
    if (!unknown.isEmpty())
        unknown.rememberElements(value);
    return value;
}

std::optional<ItemFile> readQuickly(const QByteArray &text, const QString &id, const DictType &type)
{
    auto raw = quickValue(text, id);
    if (!raw)
        return {};
    ItemFile item;
    Mistakes mistakes;
    item.value = decoded(std::move(*raw), type, item.unknown, mistakes);
    if (!mistakes.errors().isEmpty())
        return {};
    return item;
}

} // namespace

ItemFile ItemFile::readRaw(const QByteArray &text, const QString &path, const QString &id)
{
    ItemFile item;
    if (auto raw = quickValue(text, id))
        item.value = std::move(*raw);
    else if (const auto root = readNode(text, path, id, item.problems))
        item.value = withId(root->toValue(), id);
    return item;
}

ItemFile ItemFile::read(const QByteArray &text, const QString &path, const QString &id, const DictType &type)
{
    if (auto quick = readQuickly(text, id, type))
        return *std::move(quick);
    ItemFile item;
    const auto root = readNode(text, path, id, item.problems);
    if (!root)
        return item;
    Mistakes mistakes;
    item.value = decoded(withId(root->toValue(), id), type, item.unknown, mistakes);
    for (const Error &error : mistakes.errors())
        item.problems.append({placeText(path, nodeAt(*root, error.path).place, error.path), error.message});
    return item;
}

Value ItemFile::whole(const Value &value, const UnknownMembers &unknown)
{
    Value whole = value;
    unknown.putInto(whole);
    QList<ValueMap::Member> fields;
    QList<ValueMap::Member> own;
    for (const ValueMap::Member &member : whole.asMap()->members()) {
        const bool isOwn = member.first == QLatin1String("_id") || member.first == QLatin1String("_meta");
        (isOwn ? own : fields).append(member);
    }
    ValueMap ordered;
    ordered.members() = fields + own;
    return ordered;
}

QByteArray ItemFile::write(const Value &value, const UnknownMembers &unknown)
{
    return writeYaml(whole(value, unknown));
}

} // namespace backdesk
