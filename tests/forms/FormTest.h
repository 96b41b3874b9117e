// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A form and what belongs to it, on the real backend.
class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_stand_in_cards_by_their_kind();
    void there_are_two_columns_from_900_pixels_on();
    void only_changed_members_are_sent();
    void a_new_item_holds_what_is_seen();
    void taking_back_an_edit_makes_it_clean();
    void a_draft_can_be_put_in_again();
    void edits_made_while_saving_stay();
    void a_newer_state_leaves_edits_alone();
    void typing_is_checked_once();
    void mistakes_show_beside_the_field_that_was_visited();
    void leaving_a_required_field_tells();
    void all_mistakes_show_when_it_is_submitted();
    void mistakes_without_a_place_stand_above();
    void stale_checks_are_dropped();
    void the_first_mistake_gets_the_focus();
    void what_has_the_focus_is_in_sight();
    void what_is_wrong_with_the_whole_is_in_sight();
    void the_title_is_the_label();
    void the_footer_counts();
    void the_footer_gives_way_in_order();
    void the_internal_card_tells_who_and_when();
    void moments_are_told_near_ones_by_name();
    void the_footer_keeps_the_focus_while_it_is_busy();
    void labels_and_footer_grow_with_the_text();
};
