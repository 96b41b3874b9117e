// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchBox.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/Margins.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

SearchBox::SearchBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    fitToTheme(this, [this] {
        setTextMargins(leadingMargins(themeSize(Size::Icon) + themeSize(Size::Gap) - 2, 0, 0, 0));
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::emitSearched);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            emitSearched();
        else
            m_delay.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::emitSearched);
}

void SearchBox::emitSearched()
{
    m_delay.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect box(themeSize(Size::ControlPadding), 0, themeSize(Size::Icon), height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), QStringLiteral("search"),
              Color::Faint);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace backdesk::ui
