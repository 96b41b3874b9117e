// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class DashboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheWeeksChange();
    void problemsNeedAttention();
    void describedCountsAreFiltered();
    void chartsAreNamedByTheirInterval_data();
    void chartsAreNamedByTheirInterval();
    void labelsOfManyColumnsKeepApart();
    void anEmptyDashboardIsEmpty();
    void filtersAskForSeveralValues();
    void chartsCountByTime();
    void listsLeadToTheirEntries();
    void mistakesStandInTheirCard();
    void linksLeadInAndOut();
    void greetsByTheTimeOfDay();
    void permissionsTakeAddingAway();
    void permissionsTakeCardsAway();
    void viewsWithoutAddViewOfferNone();
    void mineIsOnlyShownToSomebody();
    void mineShowsWhatAnswers();
};

} // namespace backdesk::test
