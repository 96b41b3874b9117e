// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Blanks.h"

namespace backdesk::ui
{

QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace backdesk::ui
