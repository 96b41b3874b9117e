// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class PathTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usualPathsNeedNoDescription();
    void describedAddressesLeadToTheCollection();
    void viewsByOtherNamesHaveTheirOwn();
};

} // namespace backdesk::test
