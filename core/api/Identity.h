// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backdesk
{

/// Who asks. Without any identification everyone is the anonymous user of the backo document.
struct Identity {
    QString id = QStringLiteral("000");
    QString login = QStringLiteral("ANONYMOUS");
    QStringList roles;

    bool isAnonymous() const { return id == QLatin1String("000"); }
};

} // namespace backdesk
