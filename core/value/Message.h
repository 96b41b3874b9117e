// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backdesk
{

/// A sentence for people that is translated when it is told, not when it is made: one server answers in the
/// language of each request.
///
/// The source is English, with %1, %2 for the arguments, marked QT_TRANSLATE_NOOP("core", "...").
class Message
{
public:
    Message() = default;
    explicit Message(const char *source, const QStringList &arguments = {})
        : m_source(source), m_arguments(arguments)
    {
    }

    bool isEmpty() const { return m_source == nullptr; }
    /// In the given language ("de", "pt_BR"); English where there is no translation.
    QString text(const QString &language = {}) const;

private:
    const char *m_source = nullptr; // a literal
    QStringList m_arguments;
};

/// The first of these languages that has a translation, else "en".
QString bestLanguage(const QStringList &wanted);

} // namespace backdesk
