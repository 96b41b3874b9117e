// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Values of any form, as tree and as text.
class FreeFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_nested_is_a_tree();
    void the_switch_hides_no_button();
    void the_switch_keeps_what_was_entered();
    void what_cannot_be_read_stays_text();
    void the_switch_works_by_keys();
    void json_is_pasted_into_the_tree();
    void what_is_pasted_must_be_json();
    void changes_of_the_tree_are_taken_back();
    void elements_are_moved_by_keys();
};
