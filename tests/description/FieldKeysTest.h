// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keys of fields that are functions, and those of the types beyond the simple ones.
class FieldKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypes_data();
    void readsTypes();
    void readsFunctions_data();
    void readsFunctions();
    void functionsAreTheAuthors();
    void readsHandlersOfEveryForm();
    void locatesMistakes_data();
    void locatesMistakes();
    void checksReferencesOfParts();
};
