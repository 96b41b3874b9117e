// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Making new items on the real backend.
class AddViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_begins_with_the_defaults_and_the_first_field();
    void the_path_can_fill_fields_in();
    void a_new_item_is_stored();
    void save_and_continue_goes_to_the_item();
    void save_and_add_another_begins_anew();
    void what_is_missing_is_told();
};
