// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Message.h"
#include "core/value/Value.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backdesk
{

/// A place in a text, both numbers from 1; columns count characters.
struct TextPlace {
    int line = 1;
    int column = 1;
};

struct YamlMember;

/// A node of a YAML document with its place.
struct YamlNode {
    enum class Kind { Null, Bool, Int, Float, Text, Bytes, Script, List, Map };

    Kind kind = Kind::Null;
    TextPlace place;
    Value scalar;              ///< of every kind but List and Map; the text of a Script (tagged `!js`)
    QString source;            ///< a scalar as it is written, without quotes and escapes
    QList<YamlNode> elements;  ///< of a List
    QList<YamlMember> members; ///< of a Map, in order, each name once

    /// Nothing when there is no such member.
    const YamlNode *member(QStringView name) const;
    /// Without the places. A Script becomes its text.
    Value toValue() const;
};

struct YamlMember {
    QString name;
    TextPlace place; ///< of the name
    YamlNode value;
};

struct YamlMistake {
    TextPlace place;
    QString keyPath; ///< "collections.users", empty where the document as a whole is meant
    Message message;
};

struct YamlDocument {
    YamlNode root;               ///< as far as it could be read
    QList<YamlMistake> mistakes; ///< in the order of the text; none: all of it was read
};

/// Reads one document (YAML 1.2, core schema): plain `on`, `yes` and dates are text, quoted scalars always
/// are, names of members always too. Refuses what cannot be meant: duplicate names, aliases that form a cycle
/// or multiply into more than 100,000 nodes, more than 64 levels, text that is not UTF-8 or holds control
/// characters, a second document, unknown tags, infinite numbers.
YamlDocument readYaml(const QByteArray &text);

/// Writes a document in block style for people to read and for any YAML 1.1 or 1.2 reader to read back the
/// same: members in their order, text in quotes only where it could be taken for something else, date-times
/// as ISO 8601 text, bytes as `!!binary`, doubles with a fraction.
QByteArray writeYaml(const Value &value);

} // namespace backdesk
