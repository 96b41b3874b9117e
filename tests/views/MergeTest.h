// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Changes of two people that meet, merged in a dialog on the real backend.
class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_conflict_opens_the_dialog();
    void each_field_is_chosen_by_the_mouse();
    void each_field_is_chosen_by_keys();
    void nothing_is_saved_before_all_is_chosen();
    void keeping_on_editing_loses_nothing();
    void taking_theirs_can_be_undone();
    void what_did_not_overlap_is_told();
    void lists_are_put_together();
    void references_are_shown_by_their_labels();
    void something_else_can_be_entered();
    void a_still_newer_state_renews_the_dialog();
    void choices_of_the_same_values_stay();
    void choosing_theirs_throughout_sends_nothing();
    void mistakes_lead_back_to_the_form();
    void a_failure_keeps_the_dialog_data();
    void a_failure_keeps_the_dialog();
    void the_banner_opens_the_dialog();
    void an_answer_without_the_item_is_looked_up();
    void a_deleted_entry_can_be_kept();
    void a_deleted_entry_can_be_given_up();
    void deleting_a_newer_state_asks_again();
    void what_is_told_to_assistive_technology();
    void it_fits_everywhere_data();
    void it_fits_everywhere();
};
