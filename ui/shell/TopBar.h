// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

class QToolButton;

namespace backdesk::ui
{

class Breadcrumbs;

/// Back, forward, where we are; light or dark and help at the trailing edge.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    Breadcrumbs *breadcrumbs() const { return m_breadcrumbs; }
    void setCanGo(bool back, bool forward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void themeRequested();
    void settingsRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTheme();

    QToolButton *m_back;
    QToolButton *m_forward;
    Breadcrumbs *m_breadcrumbs;
    QToolButton *m_theme;
    QToolButton *m_settings;
    QToolButton *m_help;
};

} // namespace backdesk::ui
