// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace backdesk::ui
{

class CardCorners;

/// A bordered surface. Put content into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Has no margins of its own at first: tables go edge to edge. setPadded() for the rest.
    QVBoxLayout *body() const { return m_body; }
    void setPadded(bool padded);
    /// Without a border and corners of its own: within another card.
    void setFlat();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    CardCorners *m_corners;
    bool m_flat = false;
};

} // namespace backdesk::ui
