// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Words.h"

namespace backdesk::bench
{

QString word(std::mt19937 &random)
{
    QString text;
    for (int i = 0; i < 8; ++i)
        text += QChar(char16_t(u'a' + random() % 26));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace backdesk::bench
