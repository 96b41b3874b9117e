// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backdesk::ui
{

/// Marks a place among the stops of the Tab key. What an editor makes later would otherwise stand behind the
/// whole window. Never seen, and no stop itself.
class TabAnchor : public QWidget
{
    Q_OBJECT
public:
    explicit TabAnchor(QWidget *parent);

    /// From here on Tab goes through the parts, in that order; within a part as it did before. Parts that
    /// hold no stop are passed.
    void order(const QList<QWidget *> &parts);
};

} // namespace backdesk::ui
