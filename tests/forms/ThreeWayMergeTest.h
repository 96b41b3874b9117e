// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What becomes of an item that two people changed at the same time.
class ThreeWayMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_who_changed_a_field_data();
    void tells_who_changed_a_field();
    void fields_are_told_in_their_order();
    void members_of_groups_are_compared_one_by_one();
    void a_group_that_went_counts_as_empty();
    void what_the_server_makes_is_left_to_it();
    void lists_can_be_put_together_data();
    void lists_can_be_put_together();
    void only_what_is_not_theirs_already_is_sent();
    void random_merges_lose_nothing();
};
