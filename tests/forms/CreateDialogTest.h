// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Adding an item while another one is edited.
class CreateDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_was_typed_becomes_the_label();
    void the_way_back_is_not_asked_for();
    void a_required_way_back_is_filled_in();
    void the_new_item_is_linked();
    void dialogs_nest();
    void mistakes_keep_it_open();
    void a_refusal_is_told_and_nothing_lost();
    void unsaved_input_is_not_thrown_away_unasked();
};
