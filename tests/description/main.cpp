// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/AdminKeysTest.h"
#include "tests/description/AdminTest.h"
#include "tests/description/ApplicationKeysTest.h"
#include "tests/description/CollectionKeysTest.h"
#include "tests/description/DescriptionErrorTest.h"
#include "tests/description/DescriptionTest.h"
#include "tests/description/ExampleTest.h"
#include "tests/description/FieldKeysTest.h"
#include "tests/description/NearestTest.h"
#include "tests/description/NewApplicationTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    NearestTest nearest;
    DescriptionTest description;
    DescriptionErrorTest errors;
    ExampleTest examples;
    NewApplicationTest newApplication;
    FieldKeysTest fieldKeys;
    CollectionKeysTest collectionKeys;
    ApplicationKeysTest applicationKeys;
    AdminTest admin;
    AdminKeysTest adminKeys;
    int failures = 0;
    for (QObject *test :
         std::initializer_list<QObject *>{&nearest, &description, &errors, &examples, &newApplication,
                                          &fieldKeys, &collectionKeys, &applicationKeys, &admin, &adminKeys})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
