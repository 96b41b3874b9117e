// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A disk that fails while a migration is written.
class MigrationFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesNothingWhenAnyCallFails_data();
    void changesNothingWhenAnyCallFails();
    void tellsWhenItWasInterrupted();
    void noticesThatAFileHasChanged();
    void tellsHowFarItIs();
};
