// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/MappingReader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace backdesk
{

MappingReader::MappingReader(const Entry &entry, bool shorthand) : m_entry(entry)
{
    const YamlNode::Kind kind = entry.node().kind;
    if (kind == YamlNode::Kind::Map || (shorthand && kind == YamlNode::Kind::Text))
        return;
    entry.wrong(
        Message(QT_TRANSLATE_NOOP("core", "must be a mapping of keys to values, not %1"), {entry.shown()}));
}

QString MappingReader::pathOf(const QString &key) const
{
    return m_entry.path().isEmpty() ? key : QString(m_entry.path() + u'.' + key);
}

std::optional<Entry> MappingReader::take(const QStringList &aliases)
{
    m_allowed += aliases;
    const YamlMember *first = nullptr;
    for (const YamlMember &member : m_entry.node().members) {
        if (!aliases.contains(member.name) || (first && first->name == member.name))
            continue; // a name that stands twice is reported when the text is read
        if (first) {
            m_entry.report().add(member.place, pathOf(member.name),
                                 Message(QT_TRANSLATE_NOOP("core", "means the same as \"%1\", which is given "
                                                                   "too"),
                                         {first->name}));
            continue;
        }
        first = &member;
    }
    if (!first)
        return {};
    return Entry(first->value, pathOf(first->name), m_entry.report());
}

std::optional<Entry> MappingReader::need(const QStringList &aliases)
{
    const auto entry = take(aliases);
    if (!entry) {
        m_entry.report().add(m_entry.place(), pathOf(aliases.first()),
                             Message(QT_TRANSLATE_NOOP("core", "is missing")));
    }
    return entry;
}

void MappingReader::refuse(const QStringList &keys, const Message &message)
{
    m_refused += keys;
    for (const YamlMember &member : m_entry.node().members) {
        if (keys.contains(member.name))
            m_entry.report().add(member.place, pathOf(member.name), message);
    }
}

QString MappingReader::takeText(const QString &key)
{
    const auto entry = take(key);
    return entry ? entry->text().value_or(QString()) : QString();
}

QList<NamedEntry> MappingReader::takeAll() const
{
    QList<NamedEntry> entries;
    QSet<QString> names;
    for (const YamlMember &member : m_entry.node().members) {
        if (names.contains(member.name))
            continue; // reported when the text is read
        names.insert(member.name);
        entries.append(
            {member.name, member.place, Entry(member.value, pathOf(member.name), m_entry.report())});
    }
    return entries;
}

void MappingReader::finish(const QStringList &later)
{
    for (const YamlMember &member : m_entry.node().members) {
        if (m_allowed.contains(member.name) || m_refused.contains(member.name))
            continue;
        if (later.contains(member.name)) {
            m_entry.report().addUnsupported(member.place, pathOf(member.name),
                                            QLatin1Char('"') + member.name + u'"');
            continue;
        }
        QStringList sorted = m_allowed;
        sorted.sort();
        m_entry.report().addChoice(member.place, pathOf(member.name),
                                   Message(QT_TRANSLATE_NOOP("core", "unknown key")), member.name, sorted);
    }
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9-][A-Za-z0-9_-]*\z)"));
    return pattern.match(name).hasMatch();
}

void checkName(const NamedEntry &named)
{
    if (!isPlainName(named.name)) {
        named.wrongName(Message(QT_TRANSLATE_NOOP("core", "a name is made of letters, digits, _ and -, and "
                                                          "does not begin with _")));
    }
}

} // namespace backdesk
