// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/YamlReadTest.h"
#include "tests/value/YamlWriteTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    YamlReadTest read;
    YamlWriteTest write;
    return QTest::qExec(&read, argc, argv) + QTest::qExec(&write, argc, argv);
}
