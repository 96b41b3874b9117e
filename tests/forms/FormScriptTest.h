// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Functions of the admin description in forms, really run.
class FormScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_slug_follows_the_name_until_somebody_writes_it();
    void a_stored_slug_stays();
    void a_choice_follows_another_one();
    void the_last_asked_answer_holds();
    void what_is_overtaken_before_it_began_is_not_asked();
    void rules_that_set_each_other_off_are_stopped();
    void properties_can_be_functions_of_the_values();
    void what_is_of_the_wrong_kind_changes_nothing();
    void rules_that_give_the_wrong_kind_are_told();
    void items_of_the_wrong_kind_are_told();
    void values_that_change_before_the_first_answer_count();
    void new_items_begin_with_what_functions_give();
    void values_are_normalized_and_made_back();
    void the_view_sees_the_whole_item();
    void what_a_function_refuses_is_a_mistake();
    void fields_and_the_form_are_validated();
    void objects_of_a_field_name_fields();
    void a_check_that_fails_lets_nothing_through();
    void only_what_changed_is_sent();
};
