// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the window reads from `_meta`.
class MetaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knows_all_types_data();
    void knows_all_types();
    void reads_parts_of_tuples_and_alternatives();
    void reads_limits_of_files();
    void says_why_a_field_is_read_only_data();
    void says_why_a_field_is_read_only();
    void leaves_functions_to_the_server();
    void takes_odd_descriptions();
    void reads_actions_selections_and_permissions();
};
