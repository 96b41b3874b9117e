// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Related items below a form, stored together with it, on the real backend.
class InlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_list_of_children_has_a_tab();
    void links_to_shared_items_have_none();
    void cards_are_titled_as_the_items();
    void everything_is_stored_in_one_batch();
    void the_way_to_the_parent_is_not_missed();
    void a_new_parent_has_its_children_at_once();
    void removing_may_be_called_otherwise();
    void what_is_removed_can_be_kept_until_it_is_saved();
    void mistakes_open_their_card_and_mark_the_tab();
    void a_conflict_of_a_child_is_told_in_its_card();
    void the_tab_is_part_of_the_place();
    void keys_go_from_tab_to_tab();
    void described_tabs_have_titles_and_order();
    void discarding_takes_all_back();
    void discarding_keeps_the_order_to_be_undone();
};
