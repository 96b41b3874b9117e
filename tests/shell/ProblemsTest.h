// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Problems with stored data in the window.
class ProblemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void none_are_not_shown();
    void a_new_one_is_told();
    void the_badge_opens_the_dialog();
    void the_dialog_follows();
    void they_can_be_copied();
    void a_backend_that_opens_again_is_asked_anew();
    void it_fits_small_windows();
};
