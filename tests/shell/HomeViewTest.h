// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class HomeViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsHowManyThereAre();
    void mayHaveAnotherTitle();
    void tellsWhenItIsLoaded();
    void countsAgainWhatChanged();
    void failuresAreTold();
    void cardsLeadToTheirCollection();
    void recentChangesComeNewestFirst();
    void columnsFollowTheWidth();
    void tellsHowFarTheBackendIs();
};

} // namespace backdesk::test
