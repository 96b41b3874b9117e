// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The process is killed at any moment.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
};
