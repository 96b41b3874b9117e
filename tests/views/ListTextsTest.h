// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Texts of lists that the description replaces.
class ListTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void texts_data();
    void texts();
};
