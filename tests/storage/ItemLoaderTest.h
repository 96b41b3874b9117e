// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ItemLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles();
    void takesUnchangedItemsFromTheCache();
    void noticesWhatChanged();
    void readsAnewForAnotherType();
    void tellsWhatIsBroken();
    void tellsProgress();
};
