// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTopLevel();
    void takesWhatIsLeftOut();
    void readsFieldsWithAliases_data();
    void readsFieldsWithAliases();
    void readsReferences();
    void acceptsReferencesOfEveryForm_data();
    void acceptsReferencesOfEveryForm();
    void findsTheStorageFolder_data();
    void findsTheStorageFolder();
    void opensItsStorage();
    void collectionsHaveStoragesOfTheirOwn();
    void whatIsNamedAlikeIsOneStorage();
};
