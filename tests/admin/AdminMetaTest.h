// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AdminMetaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptySectionGivesNothing();
    void viewsAndTheirIds();
    void columns();
    void filtersAndSearch();
    void bulkActions();
    void fieldsOfForms();
    void fieldsBecomeOneFieldset();
    void relations();
    void tabs();
    void permissions();
    void menuAndDashboard();
    void authAndTexts();
};
