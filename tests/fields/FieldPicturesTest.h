// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// All editors of one form beside each other. Keeps pictures in the folder that BACKDESK_PICTURES names.
class FieldPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void components_are_not_cut_off_data();
    void components_are_not_cut_off();
    void popups_are_not_cut_off_data();
    void popups_are_not_cut_off();
    void nothing_is_cut_off_data();
    void nothing_is_cut_off();
};
