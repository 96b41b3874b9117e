// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of several values, and what stands around an editor.
class GroupFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_dict_sends_only_what_changed();
    void a_dict_shows_mistakes_at_its_members();
    void a_dict_that_was_null_stays_null();
    void list_entries_are_added_moved_and_removed();
    void empty_list_entries_do_not_count();
    void list_mistakes_stand_at_their_entry();
    void chips_are_typed_and_removed();
    void chips_move_with_the_keyboard();
    void chips_that_must_be_unique_come_once();
    void typed_words_become_a_chip_when_the_field_is_left();
    void a_label_is_read_as_it_is_written();
    void a_row_names_its_editor_for_assistive_technology();
    void a_row_shows_mistakes_only_after_a_visit();
    void a_row_complains_about_unreadable_text_when_left();
    void a_read_only_row_says_so();
    void fields_stand_in_two_columns_or_one();
    void list_entries_are_copied_while_there_is_room();
    void list_entries_are_dragged_by_their_grip();
    void the_page_scrolls_while_an_entry_is_dragged();
};
