// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/IconNames.h"

#include <QFile>

namespace backdesk
{

namespace
{

QStringList readNames()
{
    QFile file(QStringLiteral(":/backdesk/description/icons.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

const QStringList &iconNames()
{
    static const QStringList names = readNames();
    return names;
}

} // namespace backdesk
