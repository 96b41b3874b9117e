// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// `scripts`, `auth`, `log` and `limits` at the top level.
class ApplicationKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProxy();
    void readsTheLog();
    void readsModules();
    void locatesWrongScripts_data();
    void locatesWrongScripts();
    void locatesMistakes_data();
    void locatesMistakes();
    void interruptsFunctionsAtTheLimit();
    void readsWhatConformanceNeeds_data();
    void readsWhatConformanceNeeds();
};
