// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Panels beside a form for what it refers to, above all to change that.
class EditDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_referenced_item_is_changed_in_place();
    void it_stands_at_the_trailing_edge();
    void nothing_changed_nothing_sent();
    void unsaved_input_is_not_thrown_away_unasked();
    void changes_by_others_are_told();
    void what_cannot_be_read_cannot_be_saved();
    void fields_have_forms_of_their_own();
    void fields_can_forbid_it();
    void the_collections_form_is_the_usual_one();
    void titles_can_be_functions();
    void functions_see_the_form_it_was_opened_from();
    void links_in_it_are_followed_once_nothing_is_lost();
    void nested_ones_are_left_one_after_the_other();
    void lines_of_a_list_are_changed_in_place();
    void changes_that_do_not_overlap_are_merged();
};
