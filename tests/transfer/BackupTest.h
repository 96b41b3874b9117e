// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Backups and what is made of them.
class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsEverythingBack();
    void hasManyBlocks();
    void replacesWhatIsThere();
    void damageIsFoundBeforeAnythingIsChanged();
    void whatDoesNotFitIsRefused();
    void leavesNoFileBehind();
    void failsWhenAContentCannotBeRead();
    void neverOverwrites();
    void isAsItIsDocumented();
};
