// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace backdesk::test
{

/// Runs several test objects that show windows in one program, with our theme in its light colours and
/// settings of their own; the exit code tells how many of their functions failed.
template <typename... Tests>
int runWindowTests(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("backdesk-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("window-tests"));
    ui::Theme::install(application);
    ui::Theme::current().setScheme(ui::Theme::Scheme::Light);
    int failed = 0;
    const auto runOne = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    (runOne(Tests()), ...);
    return failed;
}

} // namespace backdesk::test
