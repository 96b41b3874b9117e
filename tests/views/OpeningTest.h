// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Views while the backend reads its data, and while others change them.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_list_shows_how_far_the_backend_is();
    void a_list_shows_why_it_failed();
    void an_item_shows_how_far_the_backend_is();
    void a_list_keeps_its_place_when_others_change_it();
    void a_row_stays_current_when_others_come_before_it();
};
