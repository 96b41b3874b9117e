// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A day at the desk of the media library.
class LibraryWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lendsAndTakesBack();
    void preparedListsStandInTheMenu();
    void showsRoles();
};
