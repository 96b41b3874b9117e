// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The framing parser without a socket: verdicts, cuts, limits.
class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachSample_data();
    void judgesEachSample();
    void judgesTheSameHoweverItIsCut_data();
    void judgesTheSameHoweverItIsCut();
    void readsTheWholeRequest();
    void decodesBodies_data();
    void decodesBodies();
    void leavesWhatFollows();
    void passesHeadAsGet();
    void asksForContinueOnce();
    void asksForNoContinueWhenTheBodyIsThere();
    void asksForNoContinueWhenTheBodyIsRefused();
    void takesTheHostFromAnAbsoluteTarget();
    void stopsAtTheLimitOfTheBody();
    void takesTimeInProportion();
};
