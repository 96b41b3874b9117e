// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace backdesk::ui
{

/// Scrolls a column of cards that is as wide as itself. What gets the focus there comes into sight.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// `edge`: room at both sides of the column, in device-independent pixels.
    explicit FormScroll(int edge, QWidget *parent = nullptr);
    ~FormScroll() override;

    QVBoxLayout *column() const { return m_column; }
    /// Of the whole column at this width.
    int columnHeight(int width) const;
    /// There it stays, wherever the focus has gone just now.
    void scrollTo(int place);

private:
    void focusMoved(QWidget *now);
    void follow();

    QVBoxLayout *m_column;
    QPointer<QWidget> m_followed;
    bool m_follows = false; ///< m_followed is still to be shown
};

} // namespace backdesk::ui
