// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/YamlBuilder.h"

#include "core/value/YamlScalar.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype depthLimit = 64;
constexpr qsizetype aliasedNodesLimit = 100'000;
constexpr std::string_view coreTag = "tag:yaml.org,2002:";

QString toText(const std::string &text)
{
    // Qt takes a byte order mark at the start for no part of the text; an escaped one is.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), qsizetype(text.size())));
}

bool hasValue(YamlNode::Kind kind)
{
    return kind != YamlNode::Kind::Null && kind != YamlNode::Kind::Text;
}

} // namespace

TextPlace YamlBuilder::placeOf(const YAML::Mark &mark)
{
    if (mark.is_null())
        return {};
    const qsizetype pos = std::min<qsizetype>(mark.pos, m_text.size());
    if (mark.line != m_countedLine || pos < m_countedTo) {
        m_countedLine = mark.line;
        m_countedTo = std::max<qsizetype>(0, pos - mark.column);
        m_countedColumn = 1;
    }
    for (; m_countedTo < pos; ++m_countedTo) {
        const bool continues = (uchar(m_text[m_countedTo]) & 0xc0) == 0x80;
        m_countedColumn += continues ? 0 : 1;
    }
    return {mark.line + 1, m_countedColumn};
}

QString YamlBuilder::keyPath() const
{
    QString path;
    for (const Frame &frame : m_stack) {
        if (frame.node.kind == YamlNode::Kind::List)
            path += u'[' + QString::number(frame.node.elements.size()) + u']';
        else if (frame.pending)
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + frame.pending->name;
    }
    return path;
}

void YamlBuilder::addMistake(const TextPlace &place, const Message &message)
{
    m_mistakes.append({place, keyPath(), message});
}

void YamlBuilder::fail(const TextPlace &place, const Message &message)
{
    addMistake(place, message);
    m_failed = true;
}

bool YamlBuilder::expectsName() const
{
    return !m_stack.isEmpty() && m_stack.last().node.kind == YamlNode::Kind::Map && !m_stack.last().pending;
}

/// A value that is left out is told with the place of what follows it.
bool YamlBuilder::isWrittenNull(const YAML::Mark &mark) const
{
    if (mark.is_null() || mark.pos >= m_text.size())
        return false;
    const QByteArray word = m_text.sliced(mark.pos, std::min<qsizetype>(5, m_text.size() - mark.pos));
    const qsizetype length = word.startsWith('~') ? 1 : word.toLower().startsWith("null") ? 4 : 0;
    constexpr std::string_view ends = " \r\n\t,}]";
    return length > 0 && (length >= word.size() || ends.find(word[length]) != ends.npos);
}

void YamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (m_failed)
        return;
    const TextPlace place = placeOf(mark);
    if (expectsName()) {
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "a name must be text: put it in quotes")));
        addName(place, {});
        return;
    }
    YamlNode node;
    const bool isLeftOut = !m_stack.isEmpty() && m_stack.last().pending && !isWrittenNull(mark);
    node.place = isLeftOut ? m_stack.last().pending->place : place;
    addNode(std::move(node), anchor, m_nodes);
}

void YamlBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &text)
{
    if (m_failed)
        return;
    const TextPlace place = placeOf(mark);
    if (expectsName()) {
        addName(place, toText(text));
        return;
    }
    addNode(scalarNode(place, tag, text), anchor, m_nodes);
}

YamlNode YamlBuilder::scalarNode(const TextPlace &place, const std::string &tag, const std::string &text)
{
    YamlNode node;
    node.place = place;
    node.kind = YamlNode::Kind::Text;
    node.source = toText(text);
    node.scalar = node.source;
    if (tag == "!" || tag == std::string(coreTag) + "str")
        return node;
    if (tag == "!js") {
        node.kind = YamlNode::Kind::Script;
        return node;
    }
    if (tag == std::string(coreTag) + "binary") {
        QByteArray base64 = QByteArray::fromStdString(text);
        base64.removeIf([](char c) { return c == '\n' || c == ' '; });
        const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            addMistake(place, Message(QT_TRANSLATE_NOOP("core", "is not base64")));
        node.kind = YamlNode::Kind::Bytes;
        node.scalar = decoded.decoded;
        return node;
    }
    if (tag != "?" && !tag.empty()) {
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "the tag %1 is not known"), {toText(tag)}));
        return node;
    }
    const auto resolved = resolvePlainScalar(text);
    if (!resolved) {
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "%1 is not a finite number"), {node.source}));
        return node;
    }
    node.kind = resolved->kind;
    if (hasValue(node.kind))
        node.scalar = resolved->value;
    else if (node.kind == YamlNode::Kind::Null)
        node.scalar = {};
    return node;
}

void YamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (m_failed)
        return;
    const TextPlace place = placeOf(mark);
    const auto anchored = m_anchors.constFind(anchor);
    if (anchored == m_anchors.constEnd()) {
        fail(place, Message(QT_TRANSLATE_NOOP("core", "the alias stands within what it refers to")));
        return;
    }
    if (expectsName()) {
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "a name must be text, not an alias")));
        addName(place, {});
        return;
    }
    m_aliasedNodes += anchored->nodes;
    if (m_aliasedNodes > aliasedNodesLimit) {
        fail(place, Message(QT_TRANSLATE_NOOP("core", "aliases make the document too large")));
        return;
    }
    const qsizetype before = m_nodes;
    m_nodes += anchored->nodes - 1;
    addNode(anchored->node, 0, before);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value)
{
    startCollection(YamlNode::Kind::List, mark, tag, anchor);
}

void YamlBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value)
{
    startCollection(YamlNode::Kind::Map, mark, tag, anchor);
}

void YamlBuilder::startCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                                  YAML::anchor_t anchor)
{
    if (m_failed)
        return;
    const TextPlace place = placeOf(mark);
    if (m_stack.size() >= depthLimit) {
        fail(place, Message(QT_TRANSLATE_NOOP("core", "is nested too deeply: at most %1 levels"),
                            {QString::number(depthLimit)}));
        return;
    }
    const bool known = tag.empty() || tag == "?" || tag == "!" ||
                       tag == std::string(coreTag) + (kind == YamlNode::Kind::Map ? "map" : "seq");
    if (!known)
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "the tag %1 is not known"), {toText(tag)}));
    Frame frame;
    frame.node.kind = kind;
    frame.node.place = place;
    frame.anchor = anchor;
    frame.nodesBefore = m_nodes;
    frame.isName = expectsName();
    if (frame.isName)
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "a name must be text, not a list or a mapping")));
    m_stack.append(std::move(frame));
}

void YamlBuilder::endCollection()
{
    if (m_failed)
        return;
    Frame frame = m_stack.takeLast();
    if (frame.isName) {
        addName(frame.node.place, {});
        return;
    }
    addNode(std::move(frame.node), frame.anchor, frame.nodesBefore);
}

/// Looks through few names, and keeps a set of many, so that a mapping of any size is read in linear time.
bool YamlBuilder::isKnownName(Frame &frame, const QString &name)
{
    constexpr qsizetype few = 32;
    const auto &members = frame.node.members;
    if (members.size() < few) {
        return std::any_of(members.begin(), members.end(),
                           [&name](const YamlMember &member) { return member.name == name; });
    }
    if (frame.names.isEmpty()) {
        for (const YamlMember &member : members)
            frame.names.insert(member.name);
    }
    const bool known = frame.names.contains(name);
    frame.names.insert(name);
    return known;
}

void YamlBuilder::addName(const TextPlace &place, const QString &name)
{
    Frame &frame = m_stack.last();
    const bool known = isKnownName(frame, name);
    frame.pending = YamlMember{name, place, {}};
    if (known)
        addMistake(place, Message(QT_TRANSLATE_NOOP("core", "stands here a second time")));
}

void YamlBuilder::addNode(YamlNode node, YAML::anchor_t anchor, qsizetype nodesBefore)
{
    ++m_nodes;
    if (anchor != 0)
        m_anchors.insert(anchor, {node, m_nodes - nodesBefore});
    if (m_stack.isEmpty()) {
        m_root = std::move(node);
        return;
    }
    Frame &parent = m_stack.last();
    if (parent.node.kind == YamlNode::Kind::List) {
        parent.node.elements.append(std::move(node));
        return;
    }
    parent.pending->value = std::move(node);
    parent.node.members.append(std::move(*parent.pending));
    parent.pending.reset();
}

} // namespace backdesk
