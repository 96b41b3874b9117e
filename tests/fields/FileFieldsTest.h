// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of bytes and files, with files of this computer.
class FileFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void bytes_show_how_many_they_are_data();
    void bytes_show_how_many_they_are();
    void bytes_are_loaded_saved_and_cleared();
    void a_file_shows_what_it_is();
    void a_file_is_chosen_in_a_dialog();
    void a_file_is_dropped();
    void what_is_no_file_cannot_be_dropped();
    void a_picture_is_shown_small();
    void a_file_that_is_too_large_is_refused();
    void a_file_of_a_wrong_type_is_refused();
    void types_may_be_general_data();
    void types_may_be_general();
    void what_cannot_be_read_is_told();
    void an_empty_file_is_a_file();
    void reading_can_be_cancelled();
    void reading_outlives_no_editor();
    void a_file_is_removed();
    void a_stored_file_is_fetched_and_saved();
    void a_file_of_the_embedded_backend_is_read_from_disk();
    void a_file_within_a_list_is_fetched_from_its_place();
    void a_file_that_cannot_be_fetched_is_told();
    void a_chosen_file_is_saved_without_asking_anybody();
    void a_read_only_file_can_only_be_saved();
};
