// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

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
    bool matches(const Value &item, const Type &type) const;

private:
    QStringList m_words;
};

} // namespace backdesk
