// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Functions that take and clear files, files in texts, and several at once.
class FileActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_function_makes_the_value_data();
    void a_function_makes_the_value();
    void a_function_names_the_value();
    void a_failure_may_be_told_in_other_words();
    void a_failing_function_refuses_the_file();
    void waiting_for_a_function_can_be_given_up();
    void clearing_may_be_a_function();
    void a_text_keeps_the_file_itself();
    void a_stored_picture_in_a_text_is_shown();
    void bytes_are_given_as_a_list();
    void several_files_are_dropped_at_once();
    void files_without_room_are_told();
};
