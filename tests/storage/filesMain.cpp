// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FolderWatchTest.h"
#include "tests/storage/HandEditTest.h"
#include "tests/storage/ItemCacheTest.h"
#include "tests/storage/ItemLoaderTest.h"
#include "tests/storage/ItemTextTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    ItemCacheTest cache;
    ItemLoaderTest loader;
    ItemTextTest text;
    FolderWatchTest watch;
    HandEditTest edits;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&cache, &loader, &text, &watch, &edits})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
