// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class YamlReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsByTheCoreSchema_data();
    void readsScalarsByTheCoreSchema();
    void namesAreAlwaysText();
    void keepsMembersInOrder();
    void tellsPlacesInCharacters();
    void recognisesFunctions();
    void expandsAliases();
    void refuses_data();
    void refuses();
    void reportsSeveralMistakes();
    void readsLargeMappingsInLinearTime();
};
