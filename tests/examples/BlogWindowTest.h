// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the blog's window does by its functions: a person at the real window on a copy of its data.
class BlogWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsHaveTheirColumns_data();
    void listsHaveTheirColumns();
    void fullNamesAreRich();
    void theOwnerColumnKnowsWhoAsks();
    void filtersFollowTheSection();
    void chipsSayWhatIsAskedFor();
    void formsFollowTheSection();
    void categoriesAreFound();
    void onlineNeedsSummaryAndBody();
    void eitherCategoryOrTags();
    void slugsFollowNames();
    void newEntriesBelongToTheirWriter();
    void linksAreEditedWithTheirEntry();
    void theUsersFormDependsOnTheAccount();
    void staffIsActive();
    void selectedTagsAreDeleted();
    void categoriesMoveToAnotherSection();
    void entriesMoveToAnotherSection();
    void wordsAreReplaced();
};
