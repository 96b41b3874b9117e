// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FunctionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySignature_data();
    void everySignature();
    void looksLikeAPlainObject_data();
    void looksLikeAPlainObject();
    void cannotChangeTheItem_data();
    void cannotChangeTheItem();
    void resultsAreValues_data();
    void resultsAreValues();
    void largeNumbersStayAsTheyAre();
    void withoutAnItem();
    void nestedLooksAtOtherItems();
    void typesAreToldApart();
};
