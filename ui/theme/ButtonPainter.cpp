// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ButtonPainter.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace backdesk::ui
{

namespace
{

constexpr int Padding = 13;
constexpr int IconGap = 8;
constexpr int HintPadding = 6;
constexpr int HintHeight = 18;

struct Look {
    std::optional<Color> fill;
    std::optional<Color> border;
    Color text = Color::Text;
    Color icon = Color::Text;
    bool filled = false; ///< hover and press shade the fill instead of replacing it
};

/// Text only, without room around it.
bool isBare(ButtonRole role)
{
    return role == ButtonRole::Link || role == ButtonRole::Quiet;
}

Look enabledLook(ButtonRole role, QStyle::State state)
{
    const bool checked = state & QStyle::State_On;
    const bool hovered = state & QStyle::State_MouseOver;
    if (checked && (role == ButtonRole::Normal || role == ButtonRole::Flat))
        return {Color::AccentTint, Color::Accent, Color::Text, Color::Accent};
    switch (role) {
    case ButtonRole::Primary:
        return {Color::Accent, {}, Color::OnAccent, Color::OnAccent, true};
    case ButtonRole::DangerPrimary:
        return {Color::Error, {}, Color::OnAccent, Color::OnAccent, true};
    case ButtonRole::Danger:
        return {hovered ? Color::ErrorTint : Color::Surface, Color::Line, Color::Error, Color::Error};
    case ButtonRole::Flat:
        return {hovered ? std::optional(Color::Hairline) : std::nullopt, {}, Color::Dim, Color::Dim};
    case ButtonRole::Link:
        return {{}, {}, Color::Accent, Color::Accent};
    case ButtonRole::Quiet:
        return {{}, {}, hovered ? Color::Text : Color::Dim, Color::Dim};
    case ButtonRole::Normal:
        break;
    }
    return {hovered ? Color::Hover : Color::Surface, Color::Line, Color::Text, Color::Text};
}

Look lookOf(ButtonRole role, QStyle::State state)
{
    Look look = enabledLook(role, state);
    if (state & QStyle::State_Enabled)
        return look;
    look.text = look.icon = Color::Faint;
    if (look.fill)
        look.fill = look.filled ? Color::Hairline : Color::Background;
    look.filled = false;
    return look;
}

void paintShade(QPainter &painter, const QRect &rect, double strength)
{
    QColor shade = themeColor(Color::OnAccent);
    shade.setAlphaF(float(strength));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    const int radius = themeSize(Size::ControlRadius);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintBevel(const Look &look, QStyle::State state, const QRect &rect, QPainter &painter)
{
    const int radius = themeSize(Size::ControlRadius);
    const bool focused = (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
    const bool pressed = (state & QStyle::State_Sunken) && (state & QStyle::State_Enabled);
    const Color fill = pressed && !look.filled ? Color::Hairline : look.fill.value_or(Color::Surface);
    if (look.border || focused) {
        const Color border = focused ? Color::Accent : *look.border;
        paintPanel(painter, rect, look.fill || pressed ? fill : Color::Surface, border, radius);
    } else if (look.fill || pressed) {
        paintPanel(painter, rect, fill, radius);
    }
    if (look.filled && pressed)
        paintShade(painter, rect, 0.16);
    else if (look.filled && (state & QStyle::State_MouseOver))
        paintShade(painter, rect, 0.08);
}

QFont textFont(ButtonRole role, const QWidget *widget)
{
    if (isSmall(widget))
        return Theme::current().font(role == ButtonRole::Link ? TextStyle::Small : TextStyle::Label);
    return Theme::current().font(role == ButtonRole::Flat || role == ButtonRole::Quiet ? TextStyle::Body
                                                                                       : TextStyle::Strong);
}

int heightOf(const QWidget *widget)
{
    return themeSize(isSmall(widget) ? Size::SmallControl : Size::Control);
}

int hintWidth(const QString &hint)
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Tiny));
    return hint.isEmpty() ? 0 : metrics.horizontalAdvance(hint) + 2 * HintPadding;
}

QSize textSize(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text);
}

void paintHint(QPainter &painter, const QRect &rect, const QString &hint, Color color)
{
    QColor border = themeColor(color);
    border.setAlphaF(0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    QColor text = themeColor(color);
    text.setAlphaF(0.85F);
    painter.setPen(text);
    painter.setFont(Theme::current().font(TextStyle::Tiny));
    painter.drawText(rect, Qt::AlignCenter, hint);
    painter.restore();
}

void paintAnyIcon(QPainter &painter, const QRect &rect, const QIcon &icon, Color color, QIcon::Mode mode)
{
    if (const QString name = iconName(icon); !name.isEmpty())
        paintIcon(painter, rect, name, color, rect.width());
    else
        icon.paint(&painter, rect, Qt::AlignCenter, mode);
}

/// Of a button with a menu; as large as its text.
int chevronSize()
{
    constexpr int Usual = 14;
    return qRound(Usual * Theme::current().textScale());
}

/// Icon, text, key hint and chevron, side by side and together in the middle.
struct Label {
    QIcon icon;
    QString text;
    QString hint;
    bool menu = false;
    int iconSize = 0;

    int width(const QFont &font) const
    {
        QList<int> parts;
        if (!icon.isNull())
            parts << iconSize;
        if (!text.isEmpty())
            parts << textSize(font, text).width();
        if (!hint.isEmpty())
            parts << hintWidth(hint);
        if (menu)
            parts << chevronSize();
        int sum = parts.isEmpty() ? 0 : int(parts.size() - 1) * IconGap;
        for (const int part : parts)
            sum += part;
        return sum;
    }

    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QFont &font,
               const Look &look, bool leading) const
    {
        int x = leading ? area.x() : area.x() + qMax(0, (area.width() - width(font)) / 2);
        const auto next = [&](int partWidth) {
            const QRect part(x, area.y(), partWidth, area.height());
            x += partWidth + IconGap;
            return QStyle::visualRect(direction, area, part);
        };
        if (!icon.isNull()) {
            QRect box = next(iconSize);
            box = QRect(box.x(), box.y() + (box.height() - iconSize) / 2, iconSize, iconSize);
            paintAnyIcon(painter, box, icon, look.icon,
                         look.icon == Color::Faint ? QIcon::Disabled : QIcon::Normal);
        }
        if (!text.isEmpty()) {
            const int trailing =
                (hint.isEmpty() ? 0 : hintWidth(hint) + IconGap) + (menu ? chevronSize() + IconGap : 0);
            const int room = area.right() + 1 - x - trailing;
            painter.setFont(font);
            painter.setPen(themeColor(look.text));
            const QRect box = next(qMin(room, textSize(font, text).width()));
            const QString shown =
                painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width(), Qt::TextShowMnemonic);
            painter.drawText(box, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
        }
        if (!hint.isEmpty()) {
            QRect box = next(hintWidth(hint));
            const int height = qRound(HintHeight * Theme::current().textScale());
            box = QRect(box.x(), box.y() + (box.height() - height) / 2, box.width(), height);
            paintHint(painter, box, hint, look.text);
        }
        if (menu)
            paintIcon(painter, next(chevronSize()), QStringLiteral("chevron-down"), look.icon, chevronSize());
    }
};

Label labelOf(const QStyleOptionButton &option, const QWidget *widget)
{
    return {option.icon, option.text, keyHint(widget), bool(option.features & QStyleOptionButton::HasMenu),
            themeSize(Size::Icon)};
}

bool iconOnly(const QStyleOptionToolButton &option)
{
    return option.text.isEmpty() || option.toolButtonStyle == Qt::ToolButtonIconOnly;
}

Label labelOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool menu = option.features & QStyleOptionToolButton::HasMenu && !iconOnly(option);
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly)
        return {{}, option.text, keyHint(widget), menu, 0};
    const int size = qMin(option.iconSize.width(), themeSize(Size::Icon));
    return {option.icon, iconOnly(option) ? QString() : option.text, {}, menu, size};
}

} // namespace

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    if (isFrameless(widget))
        return;
    paintBevel(lookOf(buttonRole(widget), option.state), option.state, option.rect, painter);
}

void paintPushButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const int padding = isBare(role) ? 2 : 4;
    painter.save();
    useTextDirection(painter);
    labelOf(option, widget)
        .paint(painter, option.rect.adjusted(padding, 0, -padding, 0), option.direction,
               textFont(role, widget), lookOf(role, option.state), false);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const int padding = isBare(role) ? 4 : isSmall(widget) ? 10 : Padding;
    const int width = labelOf(option, widget).width(textFont(role, widget)) + 2 * padding;
    return {qMax(width, heightOf(widget)), heightOf(widget)};
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const Look look = lookOf(role, option.state);
    if (!isFrameless(widget))
        paintBevel(look, option.state, option.rect, painter);
    painter.save();
    useTextDirection(painter);
    const int padding = iconOnly(option) ? 0 : 8;
    if (iconOnly(option) && option.icon.isNull() && option.arrowType != Qt::NoArrow) {
        static const char *const arrows[] = {"", "chevron-up", "chevron-down", "chevron-left",
                                             "chevron-right"};
        paintIcon(painter, option.rect, QLatin1String(arrows[option.arrowType]), look.icon);
    } else {
        labelOf(option, widget)
            .paint(painter, option.rect.adjusted(padding, 0, -padding, 0), option.direction,
                   textFont(role, widget), look, false);
    }
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const int height = heightOf(widget);
    if (iconOnly(option))
        return {height, height};
    return {labelOf(option, widget).width(textFont(buttonRole(widget), widget)) + 2 * 10, height};
}

void paintCheckIndicator(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool marked = partly || option.state & QStyle::State_On;
    const int radius = themeSize(Size::TagRadius);
    const QRect box = option.rect;
    if (!marked) {
        const bool hovered = enabled && option.state & QStyle::State_MouseOver;
        paintPanel(painter, box, enabled ? Color::Input : Color::Background,
                   hovered ? Color::Dim : Color::Faint, radius);
        return;
    }
    paintPanel(painter, box, enabled ? Color::Accent : Color::Faint, radius);
    paintIcon(painter, box, partly ? QStringLiteral("minus") : QStringLiteral("check"), Color::OnAccent,
              qRound(box.width() * 0.8));
}

void paintRadioIndicator(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & QStyle::State_On;
    const QRect box = option.rect;
    if (!marked) {
        paintPanel(painter, box, enabled ? Color::Input : Color::Background, Color::Faint, box.width() / 2);
        return;
    }
    paintPanel(painter, box, enabled ? Color::Accent : Color::Faint, box.width() / 2);
    const int inset = box.width() * 5 / 15;
    paintPanel(painter, box.adjusted(inset, inset, -inset, -inset), Color::OnAccent, box.width());
}

} // namespace backdesk::ui
