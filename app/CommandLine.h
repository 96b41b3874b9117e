// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LogOverrides.h"
#include "app/MigrateArguments.h"
#include "app/TransferArguments.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk
{

/// What the command line asks for.
struct CommandLine {
    enum class Command { Window, Serve, Check, New, Migrate, Copy, Backup, Restore, Verify, Help, Version };

    Command command = Command::Window;
    QString target; ///< the description, the folder of `new`, the source of `copy`; empty: none given
    QString host;   ///< empty: as the description says
    std::optional<quint16> port;
    QString dataFolder;
    QString locale;                 ///< empty: as the system says
    QString theme;                  ///< light, dark, or empty: as the system says
    QString grab;                   ///< where to write a picture of one view; empty: open a window
    QString path;                   ///< which view
    std::optional<int> textPercent; ///< of the desktop's text size; nothing: the remembered one
    QSize size;                     ///< of the window; invalid: the remembered one
    LogOverrides log;
    MigrateRequest migration;
    TransferRequest transfer;
    QString error; ///< not empty: the command line is wrong, and why
    QString help;
};

CommandLine parseCommandLine(const QStringList &arguments);

} // namespace backdesk
