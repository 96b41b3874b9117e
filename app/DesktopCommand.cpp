// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopCommand.h"

#include "app/Desktop.h"
#include "app/EmbeddedBackend.h"
#include "app/Grab.h"
#include "app/Localisation.h"
#include "app/MistakesDialog.h"
#include "app/Output.h"
#include "app/QuitSignals.h"
#include "app/ServeCommand.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QApplication>
#include <QLocale>

namespace backdesk
{

namespace
{

/// Qt ends the program where it finds no display; we can do better than that.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int serveInstead(int &argc, char **argv, const CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    installTranslations(line.locale);
    printError(QCoreApplication::translate("DesktopCommand",
                                           "There is no display for a window: serving the REST API only."));
    return serve(line);
}

ui::Theme::Scheme scheme(const CommandLine &line)
{
    if (line.theme == QLatin1String("light"))
        return ui::Theme::Scheme::Light;
    if (line.theme == QLatin1String("dark"))
        return ui::Theme::Scheme::Dark;
    return ui::WindowSettings::scheme();
}

int showMistakes(const CommandLine &line, const DescriptionErrors &errors)
{
    printDescriptionErrors(errors);
    if (line.grab.isEmpty())
        MistakesDialog(line.target, errors).exec();
    return 1;
}

int runDesktop(const CommandLine &line, DescriptionResult description, const QString &language)
{
    const HttpOptions options = httpOptions(description, line);
    if (!mayServe(description, options))
        return 1;
    EmbeddedBackend backend(std::move(description.backoffice));
    backend.setRemake([&line] { return loadDescription(line.target, {line.dataFolder}).backoffice; });
    Desktop desktop(backend, language);
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitAsked, qApp, &QCoreApplication::quit);
    const auto fail = [](const QString &reason) {
        printError(reason);
        QCoreApplication::exit(1);
    };
    QObject::connect(&desktop, &Desktop::failed, qApp, fail);
    QObject::connect(&backend, &EmbeddedBackend::opened, &desktop, [&] { backend.serve(options); });
    if (line.grab.isEmpty())
        desktop.reportServing();
    else
        QObject::connect(&backend, &EmbeddedBackend::failed, qApp, fail);
    desktop.setRestoresSession(line.path.isEmpty() && line.grab.isEmpty());
    desktop.start(ui::Path::fromString(line.path), [&line](ui::MainWindow *window) {
        if (!line.grab.isEmpty()) {
            grabWhenLoaded(*window, line);
            return;
        }
        if (line.size.isValid())
            window->resize(line.size);
        window->show();
    });
    backend.start();
    return QApplication::exec();
}

} // namespace

int openDesktop(int &argc, char **argv, const CommandLine &line)
{
    if (!hasDisplay()) {
        if (line.grab.isEmpty())
            return serveInstead(argc, argv, line);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    ui::installAccessibility();
    ui::Theme::install(application);
    ui::Theme::current().setScheme(scheme(line));
    // Pictures are the same whoever makes them.
    const int remembered = line.grab.isEmpty() ? ui::WindowSettings::textPercent() : 100;
    ui::Theme::current().setTextPercent(line.textPercent.value_or(remembered));
    // Pictures do not depend on what somebody chose.
    const QString chosen = line.grab.isEmpty() ? ui::WindowSettings::language() : QString();
    const QString language = installTranslations(line.locale.isEmpty() ? chosen : line.locale);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    DescriptionResult description = loadDescription(line.target, {line.dataFolder});
    if (!description.ok())
        return showMistakes(line, description.errors);
    if (!startLogging(logs, line.log.over(description.log)))
        return 1;
    return runDesktop(line, std::move(description), language);
}

} // namespace backdesk
