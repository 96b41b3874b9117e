// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackupCommand.h"
#include "app/CommandLine.h"
#include "app/CopyCommand.h"
#include "app/DesktopCommand.h"
#include "app/Localisation.h"
#include "app/MigrateCommand.h"
#include "app/Output.h"
#include "app/ServeCommand.h"
#include "app/VerifyCommand.h"
#include "core/description/Description.h"
#include "core/description/NewApplication.h"

#include <QCoreApplication>

namespace
{

using namespace backdesk;

int check(const CommandLine &line)
{
    const QStringList mistakes = checkDescription(line.target, systemLanguage());
    for (const QString &mistake : mistakes)
        printLine(mistake);
    if (mistakes.isEmpty())
        printLine(QCoreApplication::translate("main", "%1 is a correct description.").arg(line.target));
    return mistakes.isEmpty() ? 0 : 1;
}

int makeNew(const CommandLine &line)
{
    const auto file = createApplication(line.target);
    if (!file) {
        printError(file.error().message.text(systemLanguage()));
        return 1;
    }
    printLine(QCoreApplication::translate("main", "Wrote %1. Open it with: backdesk %1").arg(*file));
    return 0;
}

int runWithoutWindow(const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Serve:
        return serve(line);
    case CommandLine::Command::Check:
        return check(line);
    case CommandLine::Command::New:
        return makeNew(line);
    case CommandLine::Command::Migrate:
        return migrate(line);
    case CommandLine::Command::Copy:
        return copy(line);
    case CommandLine::Command::Backup:
        return backUp(line);
    case CommandLine::Command::Restore:
        return restore(line);
    case CommandLine::Command::Verify:
        return verify(line);
    case CommandLine::Command::Version:
        printLine(QStringLiteral("backdesk " BACKDESK_VERSION));
        return 0;
    case CommandLine::Command::Help:
    case CommandLine::Command::Window:
        break;
    }
    printLine(line.help);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("backdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("backdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKDESK_VERSION));
    const CommandLine line = parseCommandLine(arguments);
    if (line.error.isEmpty() && line.command == CommandLine::Command::Window)
        return openDesktop(argc, argv, line);
    const QCoreApplication application(argc, argv);
    installTranslations(line.locale);
    if (line.error.isEmpty() || line.command == CommandLine::Command::Help)
        return runWithoutWindow(line);
    printError(line.error);
    return 2;
}
