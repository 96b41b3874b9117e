// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// `backdesk migrate` from outside: what it prints, its exit codes, and what it does to files.
class MigrateProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void previewsAndChangesNothing();
    void appliesWhatItPreviewed();
    void failureAppliesNothing();
    void aScriptErrorAppliesNothing();
    void nothingToChangeIsTold();
    void dropsUnknownMembersWhenAsked();
    void tellsJson();
    void migratesTheFolderOfTheCommandLine();
    void memoryHasNothingToMigrate();
    void aWrongDescriptionIsTold();
    void anInterruptedMigrationIsNotServed();
};
