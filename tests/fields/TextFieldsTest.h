// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Editors of longer texts: Markdown, JSON and trees of values.
class TextFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_long_text_grows_to_its_limit();
    void a_person_chooses_the_height();
    void markdown_marks_what_is_selected();
    void markdown_makes_lists_and_links();
    void a_preview_loads_nothing();
    void links_of_a_preview_are_judged();
    void a_read_only_markdown_is_read();
    void json_holds_lists_too();
    void json_is_highlighted();
    void a_tree_changes_values();
    void a_tree_takes_no_name_twice();
    void a_tree_adds_and_removes();
    void a_tree_gives_another_kind();
    void a_custom_component_is_used();
};
