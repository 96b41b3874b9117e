// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is answered before the data is there.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFarItIs();
    void handsOverOnceItIsOpen();
    void requestsWaitForAShortOpening();
    void tellsWhyItFailed();
};
