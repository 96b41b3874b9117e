// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The views of one item at the sizes, colours and directions they must look well in. With BACKDESK_PICTURES
/// set to a folder, the pictures are kept there.
class ItemPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_is_cut_off_data();
    void nothing_is_cut_off();
    void full_lists_and_banners_fit();
    void the_popups_lie_over_the_form();
    void the_dialogs_fit_small_windows();
};
