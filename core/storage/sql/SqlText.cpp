// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlText.h"

namespace backdesk
{

SqlText &SqlText::operator+=(const SqlText &other)
{
    text += other.text;
    values += other.values;
    return *this;
}

} // namespace backdesk
