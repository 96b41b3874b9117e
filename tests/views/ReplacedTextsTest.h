// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Every text that `admin.messages` may replace: where it stands, or why it stands nowhere.
class ReplacedTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void texts_data();
    void texts();
    void every_id_is_told_of();
    void texts_name_the_item();
};
