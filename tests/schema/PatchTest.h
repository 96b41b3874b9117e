// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSelectors_data();
    void readsSelectors();
    void applies_data();
    void applies();
    void refuses_data();
    void refuses();
    void refusesNullForWhatIsRequired();
};
