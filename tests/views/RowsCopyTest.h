// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Rows and columns as they go to the clipboard.
class RowsCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAndColumnsAreCopied();
    void valuesAreQuotedForSpreadsheets();
    void formulasAreHarmless();
};
