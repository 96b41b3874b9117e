// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Entry.h"

#include <QCoreApplication>

namespace backdesk
{

QString Entry::shown() const
{
    constexpr qsizetype longest = 40;
    const QString source = m_node->source.size() > longest
                               ? m_node->source.first(longest) + QStringLiteral("...")
                               : m_node->source;
    switch (m_node->kind) {
    case YamlNode::Kind::List:
        return m_node->elements.isEmpty() ? QStringLiteral("[]") : QStringLiteral("[...]");
    case YamlNode::Kind::Map:
        return m_node->members.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{...}");
    case YamlNode::Kind::Null:
        return QStringLiteral("null");
    case YamlNode::Kind::Text:
        return u'"' + source + u'"';
    case YamlNode::Kind::Script:
        return QLatin1String("!js ") + source;
    default:
        return source;
    }
}

void Entry::wrongChoice(const Message &message, const QStringList &allowed) const
{
    m_report->addChoice(place(), m_path, message, m_node->source, allowed);
}

bool Entry::refuseFunction() const
{
    if (m_node->kind != YamlNode::Kind::Script)
        return false;
    wrong(Message(QT_TRANSLATE_NOOP("core", "cannot be a function (!js) here")));
    return true;
}

std::optional<QString> Entry::text() const
{
    if (m_node->kind == YamlNode::Kind::Text)
        return m_node->scalar.text();
    if (!refuseFunction())
        wrong(Message(QT_TRANSLATE_NOOP("core", "must be text, not %1"), {shown()}));
    return {};
}

std::optional<bool> Entry::flag() const
{
    if (const bool *flag = m_node->scalar.asBool())
        return *flag;
    if (!refuseFunction())
        wrong(Message(QT_TRANSLATE_NOOP("core", "must be true or false, not %1"), {shown()}));
    return {};
}

std::optional<qint64> Entry::whole(qint64 minimum, qint64 maximum) const
{
    const qint64 *number = m_node->scalar.asInt();
    if (number && *number >= minimum && *number <= maximum)
        return *number;
    if (!refuseFunction()) {
        wrong(Message(QT_TRANSLATE_NOOP("core", "must be a whole number from %1 to %2, not %3"),
                      {QString::number(minimum), QString::number(maximum), shown()}));
    }
    return {};
}

std::optional<QString> Entry::choice(const QStringList &names) const
{
    if (m_node->kind == YamlNode::Kind::Text && names.contains(m_node->source))
        return m_node->source;
    if (!refuseFunction()) {
        wrongChoice(Message(QT_TRANSLATE_NOOP("core", "must be one of the allowed names, not %1"), {shown()}),
                    names);
    }
    return {};
}

QList<Entry> Entry::list() const
{
    QList<Entry> entries;
    if (m_node->kind != YamlNode::Kind::List) {
        if (!refuseFunction())
            wrong(Message(QT_TRANSLATE_NOOP("core", "must be a list, not %1"), {shown()}));
        return entries;
    }
    for (qsizetype i = 0; i < m_node->elements.size(); ++i)
        entries.append(
            Entry(m_node->elements[i], QStringLiteral("%1[%2]").arg(m_path, QString::number(i)), *m_report));
    return entries;
}

} // namespace backdesk
