// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backdesk::ui
{

/// The application's tile and its title beside it.
class AppMark : public QWidget
{
    Q_OBJECT
public:
    explicit AppMark(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setIconOnly(bool iconOnly);
    /// Without room before the tile: in a column of other things.
    void setFlush();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    bool m_flush = false;
    bool m_iconOnly = false;
};

} // namespace backdesk::ui
