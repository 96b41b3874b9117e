// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// All entries of long lists can be reached.
class LongChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_follow_by_keys();
    void items_follow_by_scrolling();
    void nothing_moves_when_more_comes();
    void another_search_begins_anew();
    void what_was_taken_leaves_room();
};
