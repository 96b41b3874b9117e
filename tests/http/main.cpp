// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileTest.h"
#include "HostileTest.h"
#include "HostTest.h"
#include "HttpLogTest.h"
#include "IdentityTest.h"
#include "LoadTest.h"
#include "ParserTest.h"
#include "RulesTest.h"

#include <QCoreApplication>
#include <QTest>

namespace
{

template <typename Test>
int run(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    failed += run<ParserTest>(argc, argv);
    failed += run<RulesTest>(argc, argv);
    failed += run<HostileTest>(argc, argv);
    failed += run<HostTest>(argc, argv);
    failed += run<FileTest>(argc, argv);
    failed += run<IdentityTest>(argc, argv);
    failed += run<HttpLogTest>(argc, argv);
    failed += run<LoadTest>(argc, argv);
    return failed == 0 ? 0 : 1;
}
