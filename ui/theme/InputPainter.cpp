// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/InputPainter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAbstractSpinBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace backdesk::ui
{

namespace
{

constexpr int ArrowWidth = 28;
constexpr int StepWidth = 22;

bool isReadOnly(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return spin->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->isReadOnly();
    return false;
}

Color borderOf(QStyle::State state, const QWidget *widget)
{
    if (isInvalid(widget))
        return Color::Error;
    if (state & QStyle::State_HasFocus)
        return Color::Accent;
    return Color::Line;
}

} // namespace

void paintInput(const QRect &rect, QStyle::State state, QPainter &painter, const QWidget *widget)
{
    if (isFrameless(widget))
        return;
    const bool writable = state & QStyle::State_Enabled && !isReadOnly(widget);
    paintPanel(painter, rect, writable ? Color::Input : Color::Background, borderOf(state, widget),
               themeSize(Size::ControlRadius));
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame)
        paintInput(option.rect, option.state, painter, widget);
    if (!(option.subControls & QStyle::SC_ComboBoxArrow) || isReadOnly(widget))
        return;
    const bool date = qobject_cast<const QDateTimeEdit *>(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, comboBoxRect(option, QStyle::SC_ComboBoxArrow),
              date ? QStringLiteral("calendar") : QStringLiteral("chevron-down"),
              enabled ? Color::Dim : Color::Faint, themeSize(date ? Size::Icon : Size::SmallIcon));
}

QStyleOptionComboBox elidedComboBox(QStyleOptionComboBox option)
{
    // Fusion leaves a pixel on either side, and four behind an icon.
    const int image = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    const int room = comboBoxRect(option, QStyle::SC_ComboBoxEditField).width() - 2 - image;
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    return option;
}

QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect.setLeft(rect.right() + 1 - ArrowWidth);
        break;
    case QStyle::SC_ComboBoxEditField: {
        // A line edit within keeps its own 2 px before the text.
        const int inset = themeSize(Size::ControlPadding) - (option.editable ? 2 : 0);
        rect.adjust(inset, 1, -ArrowWidth, -1);
        break;
    }
    case QStyle::SC_ComboBoxListBoxPopup:
        rect.translate(0, 3);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame)
        paintInput(option.rect, option.state, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons || isReadOnly(widget))
        return;
    const auto step = [&](QStyle::SubControl part, const QString &name,
                          QAbstractSpinBox::StepEnabledFlag flag) {
        const bool able = option.state & QStyle::State_Enabled && option.stepEnabled & flag;
        const bool hovered = option.activeSubControls == part && option.state & QStyle::State_MouseOver;
        const Color color = !able ? Color::Line : hovered ? Color::Text : Color::Faint;
        paintIcon(painter, spinBoxRect(option, part), name, color, 12);
    };
    step(QStyle::SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
    step(QStyle::SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int middle = rect.center().y();
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = buttons ? QRect(QPoint(rect.right() + 1 - StepWidth, rect.top() + 2),
                               QPoint(rect.right() - 2, middle))
                       : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        rect = buttons ? QRect(QPoint(rect.right() + 1 - StepWidth, middle),
                               QPoint(rect.right() - 2, rect.bottom() - 2))
                       : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(themeSize(Size::ControlPadding) - 2, 1,
                    buttons ? -StepWidth : -themeSize(Size::ControlPadding) + 2, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace backdesk::ui
