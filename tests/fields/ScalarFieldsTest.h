// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of single values, used as a person uses them.
class ScalarFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_come_back_as_they_were_data();
    void values_come_back_as_they_were();
    void an_emptied_text_is_null();
    void an_empty_text_that_was_stored_stays();
    void text_longer_than_a_line_edit_takes_is_not_cut();
    void numbers_keep_all_64_bits();
    void numbers_are_read_as_the_locale_writes_them();
    void what_is_no_number_is_kept_and_told();
    void years_have_no_separators();
    void a_check_box_knows_two_states();
    void dates_are_typed_in_several_forms_data();
    void dates_are_typed_in_several_forms();
    void a_new_day_keeps_seconds_and_offset();
    void the_calendar_takes_a_day_by_keyboard();
    void the_calendar_is_leafed_through();
    void the_calendar_takes_a_time();
    void what_is_no_date_is_kept_and_told();
    void long_date_formats_have_no_weekday_data();
    void long_date_formats_have_no_weekday();
    void unknown_types_are_shown_and_not_changed();
    void custom_editors_win();
};
