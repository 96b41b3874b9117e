// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace backdesk::ui
{

/// Floats over the window next to an editor, its anchor. Put content into body().
///
/// It is part of the window, not one of its own: the focus can stay where it is, and pictures of the window
/// show it. Closes when the person presses elsewhere, when the anchor goes away, and on Esc within it.
class PopupPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PopupPanel(QWidget *anchor);

    QWidget *anchor() const { return m_anchor; }
    QWidget *body() const { return m_body; }
    /// As wide as the anchor at least.
    void setFollowsAnchorWidth(bool follows) { m_followsWidth = follows; }
    bool isOpen() const { return m_open; }

    void popUp();
    void close();
    /// Finds its place and size again, after its content changed.
    void place();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect panelRect() const;

    QPointer<QWidget> m_anchor;
    QWidget *m_body;
    bool m_followsWidth = false;
    bool m_open = false;
};

/// The parent in the sense of forms: a panel belongs to its anchor.
QWidget *logicalParent(const QWidget *widget);
/// Whether `widget` is `ancestor` or lies in it, panels included.
bool isWithin(const QWidget *ancestor, const QWidget *widget);

} // namespace backdesk::ui
