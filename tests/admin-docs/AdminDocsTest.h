// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The examples of docs/admin.md are right, and it names every key.
class AdminDocsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasExamples();
    void examplesAreRight_data();
    void examplesAreRight();
    void everyKeyIsNamed_data();
    void everyKeyIsNamed();
};
