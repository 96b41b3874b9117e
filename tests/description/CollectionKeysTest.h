// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Labels, permissions, actions, selections and handlers of collections.
class CollectionKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPermissions();
    void readsActions();
    void readsSelections();
    void readsLabelsAndHandlers();
    void locatesMistakes_data();
    void locatesMistakes();
};
