// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Selector.h"

namespace backdesk
{

/// Reads the steps of a selector's text.
class SelectorText
{
public:
    explicit SelectorText(const QString &text) : m_text(text) {}

    /// Nothing when the text is no selector.
    std::optional<QList<Selector::Step>> steps();

private:
    std::optional<Selector::Step> dotted();
    std::optional<Selector::Step> bracketed();
    std::optional<Selector::Step> bracketContent();
    std::optional<QString> quoted();
    bool appendEscaped(QString &out);
    std::optional<Selector::Step> indexOrSlice();
    std::optional<qint64> number();
    void skipBlanks();
    bool take(QChar wanted);
    QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QString m_text;
    qsizetype m_at = 0;
};

/// Whether a member of this name can be written as `.name`.
bool isPlainMemberName(QStringView name);

} // namespace backdesk
