// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Changing one item on the real backend.
class ChangeViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_comes_back_where_it_was_scrolled_to();
    void it_is_loaded_with_the_labels_of_what_it_refers_to();
    void an_item_that_does_not_exist_is_told();
    void a_failed_load_can_be_tried_again();
    void saving_sends_what_changed_and_goes_to_the_list();
    void saving_nothing_asks_nobody();
    void save_and_continue_stays();
    void save_and_add_another_goes_on();
    void mistakes_of_the_server_stand_beside_the_field();
    void unreadable_input_is_not_sent();
    void a_failed_save_keeps_the_input();
    void changes_of_different_fields_are_no_conflict();
    void the_guard_learns_of_unsaved_changes();
    void the_guard_can_save();
    void the_guard_learns_that_saving_failed();
    void discarding_can_be_undone();
    void escape_leaves_for_the_list();
    void a_foreign_change_of_a_clean_item_is_shown();
    void a_foreign_change_elsewhere_keeps_mine();
    void a_foreign_deletion_is_told();
    void references_lead_on();
    void creating_in_place_makes_no_conflict();
    void reloading_asks_when_something_would_be_lost();
};
