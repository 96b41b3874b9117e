// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What an admin description says of change and add views, claim by claim, on the real backend.
class DescribedViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void claims_data();
    void claims();
};
