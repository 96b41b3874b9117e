// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QMenu;
class QToolButton;

namespace backdesk::ui
{

/// A row of buttons; where there is no room, the last ones go into a menu behind "…".
/// Buttons marked as kept (the primary one) stay to the last.
class OverflowBar : public QWidget
{
    Q_OBJECT
public:
    explicit OverflowBar(QWidget *parent = nullptr);

    /// Takes ownership. Order is that on screen, from the leading edge.
    void addButton(QAbstractButton *button, bool keep = false);
    /// Instead of QWidget::setVisible(), which says nothing of buttons that are in the menu.
    void setShown(QAbstractButton *button, bool shown);
    /// Always in the menu, as long as it is visible.
    void addMenuAction(QAction *action);
    QList<QAbstractButton *> overflowing() const;
    QToolButton *overflowButton() const { return m_more; }
    QMenu *menu() const { return m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QAbstractButton *button;
        bool keep;
        bool overflows = false;
    };
    void arrange();
    void fillMenu();
    bool hasMenuActions() const;
    int widthOf(const QList<Entry *> &shown, bool more) const;

    QList<Entry> m_entries;
    QList<QAction *> m_actions;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace backdesk::ui
