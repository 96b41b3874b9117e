// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

#include <QStringList>

namespace backdesk
{

/// Finds words anywhere in an item's texts, whatever their case and accents. Every word must be in some text.
class Search
{
public:
    Search() = default;
    explicit Search(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// What must be found, folded (see foldedText()).
    const QStringList &words() const { return m_words; }
    /// The text that words are looked for in, folded; no word spans two fields, which line ends part.
    static QString textOf(const Value &item, const DictType &type);
    /// With an environment, only texts that exist and that its user may read are looked at.
    bool matches(const Value &item, const DictType &type, Environment *environment = nullptr) const;

private:
    QStringList m_words;
};

} // namespace backdesk
