// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Files that are pasted, shown and opened, and bytes as figures.
class PictureFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_picture_is_pasted();
    void a_file_is_pasted();
    void a_stored_picture_is_shown();
    void an_image_takes_pictures_only();
    void limits_are_told_beforehand();
    void only_what_is_safe_is_opened();
    void bytes_are_edited_as_figures();
};
