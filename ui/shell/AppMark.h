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

    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    bool m_iconOnly = false;
};

} // namespace backdesk::ui
