// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of one line with more than text: passwords, mail and web addresses, units, times, colours.
class LineFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void components_keep_what_was_stored_data();
    void components_keep_what_was_stored();
    void components_can_be_read_only_data();
    void components_can_be_read_only();
    void a_password_is_masked_until_one_looks();
    void a_password_says_how_strong_it_is_data();
    void a_password_says_how_strong_it_is();
    void a_password_may_be_asked_for_twice();
    void mail_addresses_are_judged_when_left_data();
    void mail_addresses_are_judged_when_left();
    void a_link_may_lead_elsewhere();
    void a_search_is_cleared_with_its_cross();
    void a_number_has_a_unit_and_steps();
    void a_number_stays_within_its_bounds();
    void a_number_is_rounded_to_its_decimals();
    void a_day_leaves_the_time_alone();
    void a_day_in_a_text_is_a_day_only();
    void a_time_is_typed_in_several_forms_data();
    void a_time_is_typed_in_several_forms();
    void a_time_goes_by_steps();
    void now_is_the_moment_of_the_offset();
    void a_colour_is_shown_and_typed();
    void a_colour_is_chosen_in_a_dialog();
};
