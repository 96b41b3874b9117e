// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/LogArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine::Command commandNamed(const QString &name)
{
    if (name == QLatin1String("serve"))
        return CommandLine::Command::Serve;
    if (name == QLatin1String("check"))
        return CommandLine::Command::Check;
    if (name == QLatin1String("new"))
        return CommandLine::Command::New;
    if (name == QLatin1String("migrate"))
        return CommandLine::Command::Migrate;
    if (name == QLatin1String("copy"))
        return CommandLine::Command::Copy;
    if (name == QLatin1String("backup"))
        return CommandLine::Command::Backup;
    if (name == QLatin1String("restore"))
        return CommandLine::Command::Restore;
    if (name == QLatin1String("verify"))
        return CommandLine::Command::Verify;
    return CommandLine::Command::Window;
}

QString readTextSize(const QString &text, std::optional<int> &percent)
{
    constexpr int smallest = 80;
    constexpr int largest = 200;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < smallest || value > largest)
        return Texts::tr("--text-size is a number from 80 to 200.");
    percent = value;
    return {};
}

QString readSize(const QString &text, QSize &size)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,4})x(\\d{2,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Texts::tr("--size wants WIDTHxHEIGHT, such as 1280x800.");
    size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

bool hasSecondWord(CommandLine::Command command)
{
    return command == CommandLine::Command::Copy || command == CommandLine::Command::Backup ||
           command == CommandLine::Command::Restore;
}

QString missingSecondWord(CommandLine::Command command)
{
    if (command == CommandLine::Command::Copy)
        return Texts::tr("Copy where? Give FROM and TO, see backdesk --help.");
    return Texts::tr("Which backup? Give FILE and the file of the backup, see backdesk --help.");
}

QString readPort(const QString &text, std::optional<quint16> &port)
{
    bool ok = false;
    port = text.toUShort(&ok);
    return ok ? QString() : Texts::tr("--port wants a number from 0 to 65535.");
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Backdesk makes a desktop window and a REST API of one YAML description.\n\n"
                  "  backdesk [FILE]        opens the window\n"
                  "  backdesk serve FILE    serves the REST API only\n"
                  "  backdesk check FILE    tells the mistakes of a description\n"
                  "  backdesk migrate FILE  makes stored items fit a changed description\n"
                  "  backdesk copy FROM TO  copies all data into another storage\n"
                  "  backdesk backup FILE OUT   writes all data into one file\n"
                  "  backdesk restore FILE IN   brings the data of a backup back\n"
                  "  backdesk verify FILE   checks all data\n"
                  "  backdesk new DIR       writes a description to start from"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Texts::tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Texts::tr("Shows the version."));
    const QCommandLineOption host(QStringLiteral("host"), Texts::tr("Address to serve at."),
                                  QStringLiteral("H"));
    const QCommandLineOption port(QStringLiteral("port"), Texts::tr("Port to serve at; 0 takes a free one."),
                                  QStringLiteral("P"));
    const QCommandLineOption data(QStringLiteral("data"), Texts::tr("Folder for all stored data."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption locale(QStringLiteral("locale"),
                                    Texts::tr("Language of the window, such as de."), QStringLiteral("L"));
    const QCommandLineOption theme(QStringLiteral("theme"), Texts::tr("light or dark."), QStringLiteral("T"));
    const QCommandLineOption textSize(QStringLiteral("text-size"),
                                      Texts::tr("Size of the text in percent, 80 to 200."),
                                      QStringLiteral("N"));
    const QCommandLineOption grab(
        QStringLiteral("grab"), Texts::tr("Writes a picture of one view and exits."), QStringLiteral("PNG"));
    const QCommandLineOption path(QStringLiteral("path"),
                                  Texts::tr("View to open, such as users or users/new."),
                                  QStringLiteral("PATH"));
    const QCommandLineOption size(QStringLiteral("size"), Texts::tr("Size of the window."),
                                  QStringLiteral("WxH"));
    const LogArguments log;
    parser.addOptions({help, version, host, port, data, locale, theme, textSize, grab, path, size});
    parser.addOptions(log.options());
    const MigrateArguments migration;
    parser.addOptions(migration.options());
    const TransferArguments transfer;
    parser.addOptions(transfer.options());
    parser.addPositionalArgument(QStringLiteral("FILE"), Texts::tr("The description."));

    CommandLine line;
    if (!parser.parse(arguments))
        line.error = parser.errorText();
    line.help = parser.helpText();
    QStringList words = parser.positionalArguments();
    line.command = commandNamed(words.value(0));
    const QString command = line.command == CommandLine::Command::Window ? QString() : words.takeFirst();
    line.target = words.value(0);
    if (hasSecondWord(line.command) && words.size() > 1)
        line.transfer.second = words.takeAt(1);
    line.host = parser.value(host);
    line.dataFolder = parser.value(data);
    line.locale = parser.value(locale);
    line.theme = parser.value(theme);
    line.grab = parser.value(grab);
    line.path = parser.value(path);
    if (parser.isSet(help)) {
        line.command = CommandLine::Command::Help;
        return line;
    }
    if (parser.isSet(version)) {
        line.command = CommandLine::Command::Version;
        return line;
    }
    if (line.error.isEmpty() && parser.isSet(port))
        line.error = readPort(parser.value(port), line.port);
    if (line.error.isEmpty())
        line.error = log.read(parser, line.log);
    if (line.error.isEmpty()) {
        const bool isMigrate = line.command == CommandLine::Command::Migrate;
        line.error = migration.read(parser, isMigrate, line.migration);
    }
    if (line.error.isEmpty())
        line.error = transfer.read(parser, command, line.transfer);
    if (line.error.isEmpty() && parser.isSet(size))
        line.error = readSize(parser.value(size), line.size);
    if (line.error.isEmpty() && parser.isSet(textSize))
        line.error = readTextSize(parser.value(textSize), line.textPercent);
    if (line.error.isEmpty() && !line.theme.isEmpty() && line.theme != QLatin1String("light") &&
        line.theme != QLatin1String("dark"))
        line.error = Texts::tr("--theme is light or dark.");
    if (line.error.isEmpty() && words.size() > 1)
        line.error = Texts::tr("Too many arguments: %1").arg(words.mid(1).join(u' '));
    if (line.error.isEmpty() && line.target.isEmpty())
        line.error = Texts::tr("Which description? Give a FILE, or see backdesk --help.");
    if (line.error.isEmpty() && hasSecondWord(line.command) && line.transfer.second.isEmpty())
        line.error = missingSecondWord(line.command);
    const bool isRemote = line.target.contains(QLatin1String("://"));
    if (line.error.isEmpty() && isRemote && line.command != CommandLine::Command::Copy)
        line.error = Texts::tr("Opening a remote backend is not supported yet: %1").arg(line.target);
    return line;
}

} // namespace backdesk
