// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The rules and actions of the blog.
class BlogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesSlugs_data();
    void makesSlugs();
    void refusesWhatIsThereAlready();
    void wantsActiveStaff();
    void wantsCategoryOrTags();
    void wantsCategoriesOfTheSection();
    void wantsCompleteEntriesOnline();
    void counts();
    void publishesAndWithdraws();
    void locks();
    void keepsUsers();
    void passwordsAreWrittenAndNeverRead();
    void passwordsAreOnesOwn();
    void picturesCanBeSeen();
    void selects();
};
