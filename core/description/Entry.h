// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Report.h"
#include "core/value/Yaml.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk
{

/// A node of the description with the path of its key. What the readers give is nothing when the node is
/// something else, which they report.
class Entry
{
public:
    Entry(const YamlNode &node, QString path, Report &report)
        : m_node(&node), m_path(std::move(path)), m_report(&report)
    {
    }

    const YamlNode &node() const { return *m_node; }
    const TextPlace &place() const { return m_node->place; }
    const QString &path() const { return m_path; }
    Report &report() const { return *m_report; }

    void wrong(const Message &message) const { m_report->add(place(), m_path, message); }
    /// The text is none of the names that can stand here.
    void wrongChoice(const Message &message, const QStringList &allowed) const;
    /// The node as a person wrote it, shortened, for messages: `12`, `"12"`, `[...]`.
    QString shown() const;

    std::optional<QString> text() const;
    std::optional<bool> flag() const;
    std::optional<qint64> whole(qint64 minimum, qint64 maximum) const;
    /// A text that is one of the names.
    std::optional<QString> choice(const QStringList &names) const;
    /// Its elements; one that is no list counts as none.
    QList<Entry> list() const;

private:
    bool refuseFunction() const;

    const YamlNode *m_node;
    QString m_path;
    Report *m_report;
};

} // namespace backdesk
