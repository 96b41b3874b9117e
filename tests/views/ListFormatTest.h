// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Columns, cells, filters and states as values, without a window.
class ListFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesColumns();
    void showsListsThatComeFirst();
    void hasAColumnWithoutFields();
    void formatsCells();
    void formatsComposedValues_data();
    void formatsComposedValues();
    void ordersOnlyWhatHasAnOrder();
    void filtersAddressesLikeTexts();
    void knowsYears();
    void formatsNumbersAndDates_data();
    void formatsNumbersAndDates();
    void sharesTheRoom();
    void secretsAreDots();
    void yesAndNoCanBeWords();
    void offersFilters();
    void saysFiltersInWords_data();
    void saysFiltersInWords();
    void keepsTheStateInTheQuery();
    void functionsHavePartsStandOut();
    void understandsLinksOfCrudl();
    void saysComponentsInWords_data();
    void saysComponentsInWords();
};
