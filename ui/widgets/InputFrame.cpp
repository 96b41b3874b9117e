// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/InputFrame.h"

#include "ui/theme/Controls.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/InputPainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Margins.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace backdesk::ui
{

InputFrame::InputFrame(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    markAsFrame(this);
    m_row->setContentsMargins(leadingMargins(themeSize(Size::ControlPadding), 1, 2, 1));
    m_row->setSpacing(themeSize(Size::Tight));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if ((old && isAncestorOf(old)) || (now && isAncestorOf(now)))
            update();
    });
}

void InputFrame::addEditor(QWidget *editor, int stretch)
{
    setFrameless(editor);
    m_row->addWidget(editor, stretch);
    if (!focusProxy())
        setFocusProxy(editor);
}

void InputFrame::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QSize InputFrame::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo({0, themeSize(Size::Control)});
}

void InputFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QWidget *focused = QApplication::focusWidget();
    const bool active = focused && isAncestorOf(focused) && focusTarget(QApplication::focusWidget()) == this;
    const Color border = isInvalid(this) ? Color::Error : active ? Color::Accent : Color::Line;
    const bool writable = isEnabled() && !m_readOnly;
    paintPanel(painter, rect(), writable ? Color::Input : Color::Background, border,
               themeSize(Size::ControlRadius));
}

void InputFrame::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (focusProxy())
        focusProxy()->setFocus(Qt::MouseFocusReason);
}

} // namespace backdesk::ui
