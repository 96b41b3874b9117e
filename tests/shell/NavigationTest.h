// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class NavigationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward();
    void stateComesBackWithItsPlace();
    void whatLayAheadIsForgotten();
    void samePlaceIsNoEntry();
    void guardCanRefuse();
    void guardMayAnswerLater();
    void laterRequestsTakeTheirPlace();
    void replaceKeepsTheHistory();
    void renameShowsNothing();
    void forgottenPlacesAreSkipped();
    void messagesWaitForTheirListener();
};

} // namespace backdesk::test
