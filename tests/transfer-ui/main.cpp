// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RunWindowTests.h"
#include "tests/transfer-ui/ExportTest.h"
#include "tests/transfer-ui/ImportTest.h"
#include "tests/transfer-ui/ListTest.h"
#include "tests/transfer-ui/ReaderTest.h"
#include "tests/transfer-ui/WorkerTest.h"

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return backdesk::test::runWindowTests<ReaderTest, WorkerTest, ExportTest, ImportTest, ListTest>(argc,
                                                                                                    argv);
}
