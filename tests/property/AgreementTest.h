// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Random descriptions and items: whichever way an item comes in, the same is accepted and the same is kept.
///
/// BACKDESK_PROPERTY_SECONDS says how long (10), BACKDESK_PROPERTY_SEED repeats a run.
class AgreementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayInAgrees();
};
