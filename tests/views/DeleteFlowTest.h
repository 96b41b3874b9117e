// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Deleting with its consequences, on the real backend.
class DeleteFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void consequences_are_told_in_sentences();
    void what_goes_with_it_is_told_before();
    void nothing_is_deleted_when_the_person_declines();
    void a_forbidden_deletion_tells_why();
    void a_failure_is_told();
    void looking_can_be_stopped();
    void a_changed_item_is_not_deleted();
    void the_view_makes_room_for_the_list();
};
