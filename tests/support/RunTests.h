// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace backdesk::test
{

/// Runs several test objects in one program; the exit code tells how many of their functions failed.
template <typename... Tests>
int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    const auto runOne = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    (runOne(Tests()), ...);
    return failed;
}

} // namespace backdesk::test
