// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ViewFactory.h"

#include <QVariantMap>
#include <QWidget>

class QVBoxLayout;

namespace backdesk::ui
{

class View;

/// Holds the view in front, and makes the next one.
class ViewHost : public QWidget
{
    Q_OBJECT
public:
    explicit ViewHost(ViewFactory factory, QWidget *parent = nullptr);

    View *view() const { return m_view; }
    /// Never leaves the window without a view: unknown paths get one that says so.
    void show(const Path &path, const QVariantMap &state);

Q_SIGNALS:
    /// What this one still says before it goes concerns nobody.
    void viewLeft(backdesk::ui::View *view);
    /// A new view stands in front; its first data may not have come yet.
    void viewChanged(backdesk::ui::View *view);

private:
    ViewFactory m_factory;
    QVBoxLayout *m_layout;
    View *m_view = nullptr;
};

} // namespace backdesk::ui
