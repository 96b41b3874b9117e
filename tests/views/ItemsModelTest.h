// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Which pages are asked for, and what becomes of the answers.
class ItemsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesOnlyWhatIsSeen();
    void doesNotQueueWhatWasScrolledPast();
    void forgetsPagesSeenLongAgo();
    void dropsStaleAnswers();
    void keepsOldRowsUntilTheNewOnesCome();
    void refreshesWithoutReset();
    void shrinksAndGrows();
    void failsAndRetries();
    void asksNothingForData();
};
