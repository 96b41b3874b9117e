// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Controls.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVariant>

namespace backdesk::ui
{

namespace
{

constexpr char RoleProperty[] = "buttonRole";
constexpr char KeysProperty[] = "keyHint";
constexpr char SmallProperty[] = "small";
constexpr char InvalidProperty[] = "invalid";
constexpr char FramelessProperty[] = "frameless";
constexpr char TextProperty[] = "textStyle";
constexpr char TextColorProperty[] = "textColor";
constexpr char BackgroundProperty[] = "background";

void relayout(QWidget *widget)
{
    // Buttons keep their size hint until something changes that they know of.
    QEvent change(QEvent::FontChange);
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

void applyText(QWidget *label)
{
    const auto style = TextStyle(label->property(TextProperty).toInt());
    const QColor color = themeColor(Color(label->property(TextColorProperty).toInt()));
    label->setFont(Theme::current().font(style));
    QPalette palette = label->palette();
    // Disabled stays what the application's palette says.
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, color);
    label->setPalette(palette);
}

void applyBackground(QWidget *widget)
{
    QPalette palette = widget->palette();
    palette.setColor(widget->backgroundRole(),
                     themeColor(Color(widget->property(BackgroundProperty).toInt())));
    widget->setPalette(palette);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(RoleProperty, int(role));
    relayout(button);
}

ButtonRole buttonRole(const QWidget *button)
{
    const QVariant role = button ? button->property(RoleProperty) : QVariant();
    if (role.isValid())
        return ButtonRole(role.toInt());
    return qobject_cast<const QToolButton *>(button) ? ButtonRole::Flat : ButtonRole::Normal;
}

void setKeyHint(QAbstractButton *button, const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
    button->setProperty(KeysProperty, text);
    relayout(button);
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(KeysProperty).toString() : QString();
}

void setSmall(QWidget *control, bool small)
{
    control->setProperty(SmallProperty, small);
    relayout(control);
}

bool isSmall(const QWidget *control)
{
    return control && control->property(SmallProperty).toBool();
}

void setInvalid(QWidget *editor, bool invalid)
{
    if (isInvalid(editor) == invalid)
        return;
    editor->setProperty(InvalidProperty, invalid);
    showHalo(editor, invalid);
    editor->update();
}

bool isInvalid(const QWidget *editor)
{
    return editor && editor->property(InvalidProperty).toBool();
}

void setFrameless(QWidget *editor, bool frameless)
{
    editor->setProperty(FramelessProperty, frameless);
    relayout(editor);
}

bool isFrameless(const QWidget *editor)
{
    return editor && editor->property(FramelessProperty).toBool();
}

void setTextStyle(QWidget *label, TextStyle style, Color color)
{
    const bool known = label->property(TextProperty).isValid();
    label->setProperty(TextProperty, int(style));
    label->setProperty(TextColorProperty, int(color));
    applyText(label);
    if (!known)
        QObject::connect(&Theme::current(), &Theme::changed, label, [label] { applyText(label); });
}

void setBackground(QWidget *widget, Color color)
{
    const bool known = widget->property(BackgroundProperty).isValid();
    widget->setProperty(BackgroundProperty, int(color));
    widget->setAutoFillBackground(true);
    applyBackground(widget);
    if (!known)
        QObject::connect(&Theme::current(), &Theme::changed, widget, [widget] { applyBackground(widget); });
}

} // namespace backdesk::ui
