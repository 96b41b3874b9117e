// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// References on the real backend.
class ReferenceFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_are_asked_for_together();
    void labels_of_missing_items_are_told();
    void a_reference_shows_its_label();
    void typing_finds_and_enter_takes();
    void searching_waits_until_the_typing_stops();
    void stale_answers_are_dropped();
    void no_match_is_said();
    void a_failing_search_is_said();
    void a_whole_label_need_not_be_chosen();
    void text_that_stands_for_nothing_is_a_mistake();
    void escape_closes_then_gives_the_choice_back();
    void emptying_clears();
    void the_open_button_leads_to_the_item();
    void creating_links_the_new_item();
    void a_required_way_back_to_an_unsaved_item_forbids_creating();
    void a_list_of_references_adds_and_removes();
    void long_lists_show_their_beginning();
    void linked_items_are_not_offered_again();
    void a_press_elsewhere_closes_the_popup();
};
