// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors that offer values to choose from, by mouse and keyboard, and how components are chosen.
class ChoiceFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_component_must_fit_the_type();
    void every_component_makes_an_editor();
    void a_choice_is_found_by_typing();
    void a_choice_is_taken_with_the_mouse();
    void a_choice_that_is_not_required_can_be_taken_back();
    void a_required_choice_cannot_be_taken_back();
    void a_stored_value_that_is_not_offered_stays();
    void values_are_told_apart_strictly();
    void options_come_and_go_with_properties();
    void options_stand_in_groups();
    void accents_do_not_matter();
    void ten_thousand_options_are_quick();
    void radio_buttons_choose();
    void radio_buttons_go_with_the_arrow_keys();
    void radio_buttons_say_what_they_are();
    void several_are_chosen_one_after_the_other();
    void several_can_hold_one_twice_where_allowed();
    void several_references_are_chips();
    void tags_of_other_items_are_suggested();
    void tags_are_pasted_together();
    void a_reference_offers_options_instead();
    void actions_find_and_name_values();
    void failing_actions_are_told();
    void options_may_be_a_function();
    void a_related_item_is_edited_in_place();
    void a_row_follows_its_properties();
};
