// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Forms that follow what the server tells of the item while a person edits it.
class FormStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksNothingWhereNothingDepends();
    void fieldsComeAndGoAsOneTypes();
    void whatWasEnteredComesBack();
    void fieldsThatWentAreNotSent();
    void existenceFollowsInRounds();
    void theFocusStaysWhileFieldsGo();
    void fieldsThatMayNotBeChangedSayWhy();
    void unreadableFieldsAreNotShown();
    void choicesFollow();
    void partsOfListsFollow();
    void onlyOneQuestionAtATime();
    void anOvertakenAnswerIsDropped();
    void withoutAnAnswerTheFormStays();
    void aColumnWithoutTextsToWrapIsNotSquashed();
};
