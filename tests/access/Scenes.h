// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace backdesk::test
{

class Desk;

/// Something a person may have in front: a view, or what opens over it.
struct Scene {
    QString name;
    QString example;
    QString path;
    /// Opens what is to be looked at; null: the view's window.
    std::function<QWidget *(Desk &desk)> open;
    bool usesTab = false; ///< the Tab key does something else there

    /// The window, dialog or popup in front; null when it did not open.
    QWidget *show(Desk &desk) const;
};

QList<Scene> allScenes();

} // namespace backdesk::test
