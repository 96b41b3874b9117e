// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is told by the loggers, in which form, and where it ends up.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextLines();
    void keepsEveryMessageOnOneLine();
    void writesJsonLines();
    void namesLevelsAndFormats();
    void tellsWhatTheLevelSays();
    void tellsWhatTheLoggersLevelSays();
    void goesByTheDefaultLevelForOthers();
    void opensNothingThatQtKeepsClosed();
    void writesToSeveralHandlers();
    void appendsToAFileThatIsThere();
    void putsFullFilesAside();
    void startsAnewWithoutFilesAside();
    void keepsItsHandlersWhenAFileCannotBeWritten();
    void restoresTheFormerHandler();
    void keepsLinesWholeWithSeveralThreads();
};
