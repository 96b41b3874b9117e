// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exportOffersWhatTheListShows();
    void exportsTickedRows();
    void exportsWhatFunctionsMake();
    void brokenFunctionsLeaveCellsEmpty();
    void exportsAsFiltersWereDenormalized();
    void importByButton();
    void exportsGoOnInTheBackground();
    void importsGoOnInTheBackground();
    void importTellsWhyNot();
    void droppedFilesAreImported();
    void selectionsOfferTheirColumns();
};
