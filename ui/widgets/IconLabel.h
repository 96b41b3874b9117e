// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace backdesk::ui
{

/// An icon that is only looked at.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &name, Color color = Color::Dim, Size size = Size::Icon,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, Color color = Color::Dim);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Color m_color;
    Size m_size;
};

} // namespace backdesk::ui
