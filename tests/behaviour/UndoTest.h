// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Changes that are taken back.
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeGoesBackAndForth();
    void cascadesComeBackWhole();
    void batchesAreOneStep();
    void whatHandlersDidGoesToo();
    void refusesWhatChangedSince();
    void refusesWhatLeadsNowhere();
    void belongsToItsUser();
    void hidesWhatCannotBeRead();
    void filesComeBack();
    void forgottenFilesAreRemoved();
    void isLimited();
};
