// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class ShortcutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeyIsDocumented();
    void noKeyDoesTwoThings();
    void arrowsAreMirroredRightToLeft();
    void dialogListsThemAll();
};

} // namespace backdesk::test
