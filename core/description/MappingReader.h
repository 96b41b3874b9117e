// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"

namespace backdesk
{

/// A member of a mapping whose keys are names that the author gives.
struct NamedEntry {
    QString name;
    TextPlace namePlace;
    Entry entry;

    /// Reports the name, not the value.
    void wrongName(const Message &message) const { entry.report().add(namePlace, entry.path(), message); }
};

/// Reads the keys of one mapping: each that is asked for is allowed, all others are reported by finish().
class MappingReader
{
public:
    /// Reports a node that is no mapping, and is an empty one then. Text is an empty mapping too where
    /// `shorthand` says so.
    explicit MappingReader(const Entry &entry, bool shorthand = false);

    const Entry &entry() const { return m_entry; }
    bool isMapping() const { return m_entry.node().kind == YamlNode::Kind::Map; }

    /// The value of the key; nothing when it is not given.
    std::optional<Entry> take(const QString &key) { return take(QStringList{key}); }
    /// The same of a key with aliases, of which only one may be given.
    std::optional<Entry> take(const QStringList &aliases);
    /// Reports the key as missing when it is not given.
    std::optional<Entry> need(const QStringList &aliases);
    /// What the key says as text; empty when it is not given.
    QString takeText(const QString &key);
    /// Keys that others know and that have no place here: the message says what to do instead.
    void refuse(const QStringList &keys, const Message &message);
    /// All members, for a mapping whose keys are names.
    QList<NamedEntry> takeAll() const;

    /// Reports every key that was not asked for: as unknown, or as not supported yet where it is in `later`.
    void finish(const QStringList &later = {});

private:
    QString pathOf(const QString &key) const;

    Entry m_entry;
    QStringList m_allowed;
    QStringList m_refused;
};

/// Whether the name may be a collection's or a field's: letters, digits, _ and -, not beginning with _.
bool isPlainName(const QString &name);
/// Reports a name that is not plain.
void checkName(const NamedEntry &named);

} // namespace backdesk
