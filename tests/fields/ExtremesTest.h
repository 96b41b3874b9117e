// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Values at the edge of what anybody has: nothing is changed that nobody changed, and nothing stands still.
class ExtremesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pasted_lines_become_one_data();
    void pasted_lines_become_one();
    void odd_blanks_and_line_ends_stay_data();
    void odd_blanks_and_line_ends_stay();
    void dates_come_back_in_every_language();
    void hours_that_clocks_skip_can_be_written_data();
    void hours_that_clocks_skip_can_be_written();
    void numbers_of_any_size_stay_data();
    void numbers_of_any_size_stay();
    void opacity_stands_behind();
    void steps_leave_the_other_digits();
    void long_texts_are_written_quickly_data();
    void long_texts_are_written_quickly();
    void a_thousand_chips_are_quick();
    void long_lists_are_quick();
    void folded_entries_take_part();
    void narrow_trees_have_room_for_values();
    void json_that_would_lose_something_is_told_data();
    void json_that_would_lose_something_is_told();
    void deep_trees_are_quick();
};
