// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemTextEditor.h"

#include "core/value/Binary.h"

#include <algorithm>

namespace backdesk
{

namespace
{

bool isBlock(const Value &value)
{
    return (value.asMap() && !value.asMap()->isEmpty()) || (value.asList() && !value.asList()->isEmpty());
}

/// As writeYaml() writes it, further to the right.
QByteArray written(const Value &value, qsizetype indent)
{
    const QByteArray pad(indent, ' ');
    QByteArray text = pad + writeYaml(value);
    text.replace("\n", QByteArray("\n" + pad));
    return text.chopped(indent);
}

QByteArray writtenMember(const QString &name, const Value &value, qsizetype indent)
{
    ValueMap map;
    map.set(name, value);
    return written(map, indent);
}

/// The byte at which a character of a line stands, the first one being number 1; negative: there is none.
qsizetype byteOf(QByteArrayView line, int column)
{
    qsizetype at = 0;
    for (int passed = 1; passed < column && at < line.size(); ++passed) {
        ++at;
        while (at < line.size() && (uchar(line[at]) & 0xc0) == 0x80)
            ++at;
    }
    return at < line.size() ? at : -1;
}

qsizetype quotedEnd(QByteArrayView text)
{
    const char quote = text.front();
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\')
            ++at;
        else if (text[at] == quote && (quote == '"' || at + 1 == text.size() || text[at + 1] != quote))
            return at + 1;
        else if (text[at] == quote)
            ++at;
    }
    return -1;
}

/// Where the scalar ends that the text begins with; negative when it is no simple one.
qsizetype scalarEnd(QByteArrayView text)
{
    if (text.front() == '"' || text.front() == '\'')
        return quotedEnd(text);
    if (QByteArrayView("&*!|>[{?%@`#,").contains(text.front()))
        return -1;
    const qsizetype comment = text.indexOf(" #");
    return (comment < 0 ? text : text.first(comment)).trimmed().size();
}

} // namespace

bool isSame(const Value &left, const Value &right)
{
    QByteArray leftBytes;
    QByteArray rightBytes;
    appendBinary(leftBytes, left);
    appendBinary(rightBytes, right);
    return leftBytes == rightBytes;
}

std::optional<QByteArray> ItemTextEditor::edited(const YamlNode &root, const Value &old, const Value &wanted)
{
    const auto layout = layoutOf(root, m_lines.count());
    if (!layout || !old.asMap() || !wanted.asMap())
        return {};
    editMap(root, *layout, *old.asMap(), *wanted.asMap());
    return m_lines.result();
}

/// Nothing when the members do not stand one below the other, each with nothing before its name.
std::optional<ItemTextEditor::Layout> ItemTextEditor::layoutOf(const YamlNode &map, qsizetype end) const
{
    if (map.kind != YamlNode::Kind::Map || map.members.isEmpty())
        return {};
    Layout layout;
    layout.indent = map.members.first().place.column - 1;
    for (const YamlMember &member : map.members) {
        const qsizetype line = member.place.line - 1;
        const bool isBelow = layout.parts.isEmpty() || line > layout.parts.last().begin;
        if (!isBelow || line >= end || member.place.column - 1 != layout.indent ||
            m_lines.indent(line) != layout.indent)
            return {};
        layout.parts.append({line, line});
    }
    endParts(layout, end);
    return layout;
}

/// The same of the elements and their dashes.
std::optional<ItemTextEditor::Layout> ItemTextEditor::layoutOfList(const YamlNode &list, qsizetype end) const
{
    Layout layout;
    for (const YamlNode &element : list.elements) {
        const qsizetype line = element.place.line - 1;
        const bool isBelow = layout.parts.isEmpty() || line > layout.parts.last().begin;
        if (!isBelow || line >= end)
            return {};
        if (layout.parts.isEmpty())
            layout.indent = m_lines.indent(line);
        const bool isDashed = m_lines.line(line).sliced(m_lines.indent(line)).startsWith("- ");
        if (!isDashed || m_lines.indent(line) != layout.indent)
            return {};
        layout.parts.append({line, line});
    }
    endParts(layout, end);
    return layout;
}

/// Each part goes on to the next one, but for blank lines and for comments that are not further to the right:
/// those belong to what follows.
void ItemTextEditor::endParts(Layout &layout, qsizetype end) const
{
    for (qsizetype i = 0; i < layout.parts.size(); ++i) {
        LineRange &part = layout.parts[i];
        part.end = i + 1 < layout.parts.size() ? layout.parts[i + 1].begin : end;
        const auto isBetween = [&](qsizetype line) {
            return m_lines.isBlank(line) || m_lines.line(line).startsWith("...") ||
                   (m_lines.isComment(line) && m_lines.indent(line) <= layout.indent);
        };
        while (part.end > part.begin + 1 && isBetween(part.end - 1))
            --part.end;
    }
}

void ItemTextEditor::editMap(const YamlNode &map, const Layout &layout, const ValueMap &old,
                             const ValueMap &wanted)
{
    for (qsizetype i = 0; i < map.members.size(); ++i) {
        const YamlMember &member = map.members[i];
        const Value *before = old.find(member.name);
        const Value *after = wanted.find(member.name);
        if (!after)
            m_lines.replace(layout.parts[i], {});
        else if (!before || !isSame(*before, *after))
            replaceMember(member, layout.parts[i], before, *after, layout.indent);
    }
    addMembers(map, layout, old, wanted);
}

/// Each behind the one that it follows in the order of the description.
void ItemTextEditor::addMembers(const YamlNode &map, const Layout &layout, const ValueMap &old,
                                const ValueMap &wanted)
{
    qsizetype place = layout.parts.first().begin;
    for (const auto &[name, value] : wanted.members()) {
        const auto isThis = [&name = name](const YamlMember &member) { return member.name == name; };
        const auto found = std::find_if(map.members.begin(), map.members.end(), isThis);
        if (found != map.members.end()) {
            place = layout.parts[found - map.members.begin()].end;
            continue;
        }
        const Value *before = old.find(name);
        if (!before || !isSame(*before, value))
            m_lines.insert(place, writtenMember(name, value, layout.indent));
    }
}

void ItemTextEditor::replaceMember(const YamlMember &member, const LineRange &lines, const Value *old,
                                   const Value &wanted, qsizetype indent)
{
    if (old && editInside(member.value, lines, *old, wanted))
        return;
    if (!isBlock(wanted) && replaceScalar(member, lines, wanted))
        return;
    m_lines.replace(lines, writtenMember(member.name, wanted, indent));
}

/// Whether both are mappings or lists in block style, so that only parts of them had to change.
bool ItemTextEditor::editInside(const YamlNode &node, const LineRange &lines, const Value &old,
                                const Value &wanted)
{
    if (!isBlock(wanted))
        return false;
    if (old.asMap() && wanted.asMap() && node.kind == YamlNode::Kind::Map) {
        const auto layout = layoutOf(node, lines.end);
        if (layout && layout->parts.first().begin > lines.begin) {
            editMap(node, *layout, *old.asMap(), *wanted.asMap());
            return true;
        }
    }
    const bool areLists = old.asList() && wanted.asList() && node.kind == YamlNode::Kind::List;
    if (!areLists || node.elements.isEmpty() || node.elements.size() != old.asList()->size())
        return false;
    const auto layout = layoutOfList(node, lines.end);
    if (!layout || layout->parts.first().begin <= lines.begin)
        return false;
    editList(*layout, *old.asList(), *wanted.asList());
    return true;
}

/// Elements at the start and at the end that stay the same keep their lines.
void ItemTextEditor::editList(const Layout &layout, const ValueList &old, const ValueList &wanted)
{
    const qsizetype least = std::min(old.size(), wanted.size());
    qsizetype head = 0;
    while (head < least && isSame(old[head], wanted[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && isSame(old[old.size() - 1 - tail], wanted[wanted.size() - 1 - tail]))
        ++tail;
    const ValueList middle = wanted.mid(head, wanted.size() - head - tail);
    const QByteArray lines = middle.isEmpty() ? QByteArray() : written(middle, layout.indent);
    const qsizetype last = old.size() - tail; // of what goes, the one after
    if (last > head)
        m_lines.replace({layout.parts[head].begin, layout.parts[last - 1].end}, lines);
    else
        m_lines.insert(head > 0 ? layout.parts[head - 1].end : layout.parts.first().begin, lines);
}

/// Keeps what stands behind the value in its line.
bool ItemTextEditor::replaceScalar(const YamlMember &member, const LineRange &lines, const Value &wanted)
{
    const TextPlace place = member.value.place;
    const bool isOnTheLine = place.line - 1 == lines.begin && place.column > member.place.column;
    if (!isOnTheLine || lines.end != lines.begin + 1)
        return false;
    const QByteArrayView line = m_lines.line(lines.begin);
    const qsizetype begin = byteOf(line, place.column);
    const qsizetype size = begin < 0 ? -1 : scalarEnd(line.sliced(begin));
    if (size <= 0)
        return false;
    QByteArray text = line.first(begin).toByteArray();
    text += writeYaml(wanted).chopped(1);
    text += line.sliced(begin + size);
    m_lines.replace(lines, text + '\n');
    return true;
}

} // namespace backdesk
