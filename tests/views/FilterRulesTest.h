// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FilterRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersFollowEachOther();
    void endlessFiltersAreStopped();
    void aListBeginsWithInitialValues();
    void whatALinkSaysIsNotAddedTo();
    void wrongValuesAreNotAskedFor();
};
