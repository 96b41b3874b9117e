// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the description says may be done in the panels beside a form, and what does it.
class PanelActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_function_adds_and_gives_the_value();
    void a_function_that_tells_no_id_chooses_nothing();
    void functions_read_and_save();
    void forms_of_their_own_forbid();
    void what_follows_from_the_item_is_told_in_the_panel();
    void views_of_the_collection_forbid();
    void answers_forbid();
};
