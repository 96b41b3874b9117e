// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyHint.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeySequence>
#include <QPainter>

namespace backdesk::ui
{

QString writtenKeys(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // The plus may also be the key.
    const bool isPlus = text.endsWith(QLatin1String("++"));
    text.replace(u'+', u' ');
    return isPlus ? text.chopped(1) + u'+' : text;
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_text(writtenKeys(keys))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Tiny));
    return {metrics.horizontalAdvance(m_text) + 12, metrics.height() + 6};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    paintPanel(painter, rect(), Color::Surface, Color::Line, themeSize(Size::TagRadius));
    painter.setFont(Theme::current().font(TextStyle::Tiny));
    painter.setPen(themeColor(Color::Dim));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace backdesk::ui
