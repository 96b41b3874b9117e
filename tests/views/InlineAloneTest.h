// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// One related item that is stored or deleted without the others and their parent.
class InlineAloneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void one_is_saved_and_the_rest_stays();
    void keys_save_the_one_with_the_focus();
    void a_new_one_is_added_alone();
    void its_mistakes_are_shown();
    void deleting_at_once_is_asked_for();
    void it_is_offered_where_something_is_to_be_stored();
    void undo_takes_it_back();
};
