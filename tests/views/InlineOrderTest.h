// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Many related items below a form, and their order.
class InlineOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void they_can_be_dragged_to_another_place();
    void escape_leaves_one_where_it_was();
    void keys_and_buttons_move_them();
    void the_page_scrolls_while_dragging();
    void a_new_one_comes_last();
    void others_may_order_them();
    void without_a_position_nothing_moves();
    void more_of_many_are_shown_on_request();
    void all_are_opened_and_closed_at_once();
    void nothing_is_cut_off_data();
    void nothing_is_cut_off();
};
