// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Forms as browsers and programs send them, and everything that is no form.
class MultipartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFieldsAndFiles();
    void keepsBodiesAsTheyAre_data();
    void keepsBodiesAsTheyAre();
    void copiesNoBody();
    void outlivesItsRequest();
    void readsBoundaries_data();
    void readsBoundaries();
    void readsNames_data();
    void readsNames();
    void readsFilenames_data();
    void readsFilenames();
    void ignoresWhatSurroundsTheForm();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void holdsItsLimits();
    void survivesEveryCut();
};
