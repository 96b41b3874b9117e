// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/BinaryTest.h"
#include "tests/value/LogTest.h"
#include "tests/value/YamlBlockTest.h"
#include "tests/value/YamlReadTest.h"
#include "tests/value/YamlWriteTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    BinaryTest binary;
    LogTest log;
    YamlBlockTest block;
    YamlReadTest read;
    YamlWriteTest write;
    return QTest::qExec(&binary, argc, argv) + QTest::qExec(&log, argc, argv) +
           QTest::qExec(&block, argc, argv) + QTest::qExec(&read, argc, argv) +
           QTest::qExec(&write, argc, argv);
}
