// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The actions and rights of the media library.
class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lendsAndTakesBack();
    void extendsLoans();
    void letsEverybodyTryItOut();
    void keepsReadersToWhatIsTheirs();
    void letsStaffWork();
};
