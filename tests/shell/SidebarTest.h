// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class SidebarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksThePartOfThePath();
    void selectionsStandBelowTheirCollection();
    void clicksAskAndDoNotMark();
    void collapsesToIcons();
    void narrowWindowsLeaveNoChoice();
    void countsAreWrittenByLocale();
    void headingsStandAboveTheirGroup();
};

} // namespace backdesk::test
