// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Memory.h"

#include <QFile>

namespace backdesk::bench
{

double memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageMb = 4096.0 / 1e6;
    return file.readAll().split(' ').value(1).toDouble() * pageMb;
}

} // namespace backdesk::bench
