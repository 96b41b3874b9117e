// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of addresses, complex numbers, free objects, tuples and values of several types.
class TypedFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_are_judged_when_they_were_typed_data();
    void addresses_are_judged_when_they_were_typed();
    void an_address_that_was_stored_is_not_judged();
    void addresses_have_examples();
    void a_web_address_opens_in_the_browser();
    void the_button_tells_where_it_leads();
    void a_complex_number_is_typed_in_two_parts();
    void a_complex_number_says_which_part_is_wrong();
    void a_free_object_is_typed();
    void a_free_object_names_line_and_column_data();
    void a_free_object_names_line_and_column();
    void a_free_object_is_tidied_when_it_is_left();
    void a_tuple_is_null_until_one_place_is_filled();
    void a_tuple_shows_mistakes_at_its_places();
    void a_tuple_takes_as_many_lines_as_it_needs();
    void a_value_chooses_its_type_data();
    void a_value_chooses_its_type();
    void another_type_takes_the_value_over();
    void types_are_called_by_their_titles();
    void editors_can_be_read_only_data();
    void editors_can_be_read_only();
    void rows_say_why_they_are_read_only();
    void a_group_that_is_read_only_gives_back_what_was_not();
    void editors_have_names_data();
    void editors_have_names();
};
