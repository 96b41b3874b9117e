// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRight_data() { examples(); }
    void areRight();
    void holdItemsThatKeepTheRules_data() { examples(); }
    void holdItemsThatKeepTheRules();
    void agreeOnBothSidesOfReferences_data() { examples(); }
    void agreeOnBothSidesOfReferences();
    void areWrittenAsTheProgramWouldWriteThem_data() { examples(); }
    void areWrittenAsTheProgramWouldWriteThem();

private:
    static void examples();
};
