// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace backdesk::ui
{

/// A view's main part with a panel at its trailing side: beside it where there is room, over it elsewhere.
/// Whether a panel that fits is shown is remembered for the views to come.
class PanelSide : public QWidget
{
    Q_OBJECT
public:
    PanelSide(QWidget *main, QWidget *panel, QWidget *parent = nullptr);

    bool isPanelShown() const { return !m_panel->isHidden(); }
    void setPanelShown(bool shown);
    /// Whether the panel has anything in it; else it is never shown.
    void setOffered(bool offered) { m_offered = offered; }
    /// The panel lies over the main part.
    bool isFloating() const { return m_floating; }

Q_SIGNALS:
    void panelShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adapt();
    void arrange();
    void reveal(bool shown);

    QHBoxLayout *m_row;
    QWidget *m_main;
    QWidget *m_panel;
    bool m_floating = true;
    bool m_offered = true;
};

} // namespace backdesk::ui
