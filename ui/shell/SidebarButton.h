// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace backdesk::ui
{

/// One line of the sidebar: icon, title, count. Only the icon when narrow. Without an icon it is a smaller
/// line below another one.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setCount(const QString &count);
    const QString &count() const { return m_count; }
    void setTitle(const QString &title);
    /// A plus shows under the pointer; it, the plus key and Insert are addRequested().
    void setAddable(bool addable);
    void setIconsOnly(bool iconsOnly);
    /// Told to the person by the tooltip.
    void setKeys(const QKeySequence &keys);

    /// Leads out of the window: the tooltip tells where.
    void setLink(const QString &address);

    QSize sizeHint() const override;

Q_SIGNALS:
    void addRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateToolTip();

    bool showsPlus() const;
    QRect plusRect() const;
    bool isInner() const { return m_icon.isEmpty(); }

    QString m_icon;
    QString m_count;
    QString m_link;
    QKeySequence m_keys;
    bool m_iconsOnly = false;
    bool m_addable = false;
    bool m_plusPressed = false;
};

} // namespace backdesk::ui
