// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ItemId.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype longestId = 128;

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-' || c == u'.';
}

} // namespace

bool isSafeId(QStringView text)
{
    if (text.isEmpty() || text.size() > longestId || text.front() == u'.' || text.front() == u'_')
        return false;
    return std::all_of(text.begin(), text.end(), isIdCharacter);
}

} // namespace backdesk
