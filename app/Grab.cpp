// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Grab.h"

#include "app/Output.h"
#include "ui/shell/MainWindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace backdesk
{

namespace
{

constexpr int patience = 20000; // ms
constexpr int settling = 250;   // ms for counts, names and the last layout, which nothing announces

void grab(ui::MainWindow &window, const QString &file)
{
    const bool written = window.grab().save(file);
    if (!written)
        printError(QCoreApplication::translate("Grab", "The picture %1 cannot be written.").arg(file));
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace

void grabWhenLoaded(ui::MainWindow &window, const CommandLine &line)
{
    window.resize(line.size.isValid() ? line.size : QSize(1280, 800));
    window.show();
    QObject::connect(&window, &ui::MainWindow::viewLoaded, &window, [&window, file = line.grab] {
        QTimer::singleShot(settling, &window, [&window, file] { grab(window, file); });
    });
    QTimer::singleShot(patience, &window, [] {
        printError(QCoreApplication::translate("Grab", "The view did not load in time."));
        QCoreApplication::exit(1);
    });
}

} // namespace backdesk
