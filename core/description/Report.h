// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/DescriptionError.h"
#include "core/value/Yaml.h"

#include <QSet>

namespace backdesk
{

/// Collects the mistakes of one file.
class Report
{
public:
    explicit Report(QString file) : m_file(std::move(file)) {}

    /// What the text itself is wrong in. Nothing more is said about the value at such a place.
    void addYaml(const YamlMistake &mistake);
    void add(const TextPlace &place, const QString &keyPath, const Message &message);
    /// One of several names was expected, and the text is none of them.
    void addChoice(const TextPlace &place, const QString &keyPath, const Message &message,
                   const QString &text, const QStringList &allowed);
    /// About the file as a whole.
    void addFile(const Message &message);
    /// "This version does not support it yet": what the grammar knows and this program does not do.
    void addUnsupported(const TextPlace &place, const QString &keyPath, const QString &what);

    bool isEmpty() const { return m_errors.isEmpty(); }
    qsizetype count() const { return m_errors.size(); }
    /// In the order of the text.
    DescriptionErrors errors() const;

private:
    void append(const DescriptionError &error);

    QString m_file;
    QSet<QString> m_wrongText; ///< places and key paths of the text's own mistakes
    DescriptionErrors m_errors;
};

} // namespace backdesk
