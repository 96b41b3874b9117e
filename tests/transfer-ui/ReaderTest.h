// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data();
    void csv();
    void encodings_data();
    void encodings();
    void piecesDoNotMatter();
    void brokenFilesSaySo_data();
    void brokenFilesSaySo();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void spreadsheetBombsAreRefused();
    void cutFilesDoNoHarm_data();
    void cutFilesDoNoHarm();
    void envelopes();
    void json();
    void yaml();
    void yamlRefusesBombs();
    void spreadsheet();
    void mergedCellsHoldForTheirRows();
    void numberFormats_data();
    void numberFormats();
    void values_data();
    void values();
};
