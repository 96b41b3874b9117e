// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What functions of the description do in tabs of related items.
class InlineScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_follow_the_form_around_them();
    void fields_see_their_own_form_and_the_parent();
    void permissions_follow_the_form_around_them();
    void delivered_permissions_hold_in_tabs();
    void what_may_not_be_listed_is_not_asked_for();
    void functions_find_mistakes_and_send();
};
