// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class FormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesHaveNoWeekday_data();
    void datesHaveNoWeekday();
    void numbersFollowTheLocale();
    void recentTimesAreNamed();
    void languagesNameThemselves();
};

} // namespace backdesk::test
