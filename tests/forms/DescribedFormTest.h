// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Forms as the admin description has them, on the real backend.
class DescribedFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_stand_in_fieldsets_in_order();
    void longer_descriptions_stand_below_the_title();
    void members_of_dicts_can_stand_alone();
    void what_is_not_described_is_not_sent_and_not_lost();
    void fields_say_what_the_description_says();
    void required_fields_are_checked_here();
    void hidden_fields_keep_and_send_their_value();
    void mistakes_of_hidden_fields_stand_above_with_their_name();
    void closed_fieldsets_open_for_a_mistake();
    void new_items_begin_with_initial_values();
    void what_is_not_stored_shows_the_default();
    void fields_of_the_form_alone_are_kept_but_not_sent();
    void a_value_can_be_filled_in_by_a_rule();
    void what_was_filled_in_is_no_edit_but_sent();
    void properties_change_with_values();
};
