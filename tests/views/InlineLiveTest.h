// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Related items below a form that others change at the same time, and what deleting them means.
class InlineLiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_others_change_shows_by_itself();
    void edits_stay_on_top_of_what_others_changed();
    void overlapping_changes_are_asked_about_in_the_card();
    void what_others_add_and_delete_comes_and_goes();
    void what_was_entered_in_a_deleted_one_can_be_kept();
    void what_was_entered_in_a_deleted_one_can_be_given_up();
    void changes_that_do_not_overlap_are_stored_together();
    void what_is_to_be_deleted_is_unmistakable();
    void what_holds_one_is_told_before_the_save();
    void a_refused_child_is_named_and_nothing_is_stored();
    void saving_is_undone_as_a_whole();
    void a_failed_load_can_be_tried_again();
};
