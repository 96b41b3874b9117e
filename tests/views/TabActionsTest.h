// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Functions that take the place of the server for the items of a tab.
class TabActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void list_gives_the_items();
    void list_may_fail();
    void functions_see_the_item_and_its_parent();
    void one_save_does_all();
    void a_refusal_shows_at_the_field();
    void the_server_is_asked_before_functions_run();
    void other_refusals_show_at_the_card();
    void reasons_are_told();
    void titles_that_are_no_text_are_told();
    void a_failed_delete_is_told();
    void a_new_parent_is_made_once();
    void an_item_without_a_name_comes_with_the_others();
    void items_from_elsewhere_are_saved_there();
    void answers_of_the_wrong_kind_are_told();
    void the_item_waits_for_rows_that_are_wrong();
};
