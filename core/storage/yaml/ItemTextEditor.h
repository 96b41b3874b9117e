// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/yaml/LineEdits.h"
#include "core/value/Yaml.h"

#include <QByteArray>

#include <optional>

namespace backdesk
{

/// Equal to the bit: also in their kinds, and in how moments are written.
bool isSame(const Value &left, const Value &right);

/// Changes the lines of a YAML document in block style where its members change. Whoever uses it reads the
/// result again: what it does not understand it may get wrong.
class ItemTextEditor
{
public:
    explicit ItemTextEditor(const QByteArray &text) : m_lines(text) {}

    /// The text of a document with this root, which was understood as `old`, when it shall be understood as
    /// `wanted`. Nothing when the root is no mapping with a line for each member.
    std::optional<QByteArray> edited(const YamlNode &root, const Value &old, const Value &wanted);

private:
    /// Members or elements, each with the lines that belong to it.
    struct Layout {
        QList<LineRange> parts;
        qsizetype indent = 0;
    };

    std::optional<Layout> layoutOf(const YamlNode &map, qsizetype end) const;
    std::optional<Layout> layoutOfList(const YamlNode &list, qsizetype end) const;
    void endParts(Layout &layout, qsizetype end) const;
    void editMap(const YamlNode &map, const Layout &layout, const ValueMap &old, const ValueMap &wanted);
    void addMembers(const YamlNode &map, const Layout &layout, const ValueMap &old, const ValueMap &wanted);
    void replaceMember(const YamlMember &member, const LineRange &lines, const Value *old,
                       const Value &wanted, qsizetype indent);
    bool editInside(const YamlNode &node, const LineRange &lines, const Value &old, const Value &wanted);
    void editList(const Layout &layout, const ValueList &old, const ValueList &wanted);
    bool replaceScalar(const YamlMember &member, const LineRange &lines, const Value &wanted);

    LineEdits m_lines;
};

} // namespace backdesk
