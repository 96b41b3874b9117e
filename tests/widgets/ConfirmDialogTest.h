// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class ConfirmDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapeCancels();
    void enterCancelsAtFirst();
    void tabLeadsToTheAction();
    void actionCanBeRefused();
    void furtherChoicesCallBack();
    void askDeletesItself();
    void showsWhatEnterWouldPress();
};

} // namespace backdesk::test
