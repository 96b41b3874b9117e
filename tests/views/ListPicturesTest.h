// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The list in its sizes, themes and directions. Leaves pictures in BACKDESK_PICTURES when that is set.
class ListPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void popups();
    void loading();
    void states_data();
    void states();
};
