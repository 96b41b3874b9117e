// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminReading.h"
#include "core/description/MappingReader.h"

namespace backdesk
{

/// Reads one mapping of the `admin` section and builds what `_meta` tells of it: the same keys, functions as
/// {"$js", "place"}. Each function reads a key; what is wrong with it is reported, and left out.
class AdminNode
{
public:
    AdminNode(const Entry &entry, AdminReading &reading, bool shorthand = false)
        : m_reader(entry, shorthand), m_reading(reading)
    {
    }

    AdminReading &reading() const { return m_reading; }
    const Entry &entry() const { return m_reader.entry(); }
    bool isMapping() const { return m_reader.isMapping(); }
    /// Of keys with aliases the first is what `_meta` has.
    std::optional<Entry> take(const QStringList &keys) { return m_reader.take(keys); }
    std::optional<Entry> take(const char *key) { return m_reader.take(QLatin1String(key)); }
    /// Text that has no meaning here: taken, not told.
    void ignoreText(const char *key);
    /// The same that may be a function.
    void ignoreTextProperty(const char *key);
    /// A key that has no place here: the message says what to do instead.
    void refuse(const QStringList &keys, const Message &message) { m_reader.refuse(keys, message); }

    std::optional<Entry> text(const char *key);
    /// "id", which is nobody else's.
    void id();
    /// Text or a function.
    void textProperty(const char *key);
    void textProperty(const QStringList &keys);
    void flag(const char *key);
    void flagProperty(const char *key);
    void whole(const char *key, qint64 minimum, qint64 maximum);
    void choice(const char *key, const QStringList &names);
    void function(const char *key);
    /// Any value or a function; functions may stand within, too.
    void any(const char *key);
    /// A mapping, with functions within, or a function.
    void mapping(const QStringList &keys);
    /// A mapping name -> function. With `allowed` the names are those.
    void functions(const char *key, const QStringList &allowed = {});
    /// A function, or a mapping of the actions to true, false or functions.
    void permissions(const QStringList &actions);

    void set(const QString &key, const Value &value) { m_told.set(key, value); }
    bool has(const QString &key) const { return m_told.find(key) != nullptr; }
    /// Any value with functions within.
    Value value(const Entry &entry);

    /// Reports unknown keys; gives what is told.
    ValueMap finish(const QStringList &later = {});

private:
    MappingReader m_reader;
    AdminReading &m_reading;
    ValueMap m_told;
};

} // namespace backdesk
