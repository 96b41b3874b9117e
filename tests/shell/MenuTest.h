// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class MenuTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutADescriptionCollectionsStandThere();
    void describedGroupsTakeTheirPlace();
    void viewsKeepTheirOrderAndTitles();
    void entriesComeAndGo();
    void plusAdds();
    void permissionsTakeThePlusAway();
    void preparedListsHaveTheirCount();
    void longMenusAreNarrowedDown();
};

} // namespace backdesk::test
