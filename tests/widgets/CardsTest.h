// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class CardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collapsingHidesTheContent();
    void headerWorksByKeyboard();
    void fixedCardsStayOpen();
    void skeletonsWaitBeforeTheyShow();
    void errorStateOffersRetry();
    void emptyStateShowsItsActionOnlyWhenThereIsOne();
    void elidedLabelsCanShrink();
    void tagsKeepTheirWholeText();
    void closingKeepsTheFocus();
};

} // namespace backdesk::test
