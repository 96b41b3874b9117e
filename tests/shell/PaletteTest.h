// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void matchesByWordsAndInitials();
    void opensByKeyAndButtonAndGivesTheFocusBack();
    void goesToCollections();
    void findsRecordsAndOpensThemBeside();
    void staleRecordsAreDropped();
    void runsCommands();
    void recentPlacesComeFirst();
    void nothingFoundIsSaid();
    void savedViewsAreFound();
    void placesCanBeTyped();
    void nothingIsListedTwice();
};

} // namespace backdesk::test
