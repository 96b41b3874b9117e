// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeChoice.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

namespace backdesk::ui
{

namespace
{

constexpr int MostLines = 6;
constexpr qsizetype MostCharacters = 400;
constexpr int LeastText = 60;

int markSize()
{
    return themeSize(Size::Icon);
}

/// Above and below the text, so that a single line makes a control of the usual height.
int lineRoom(const QFontMetrics &metrics)
{
    return qMax(themeSize(Size::Tight), (themeSize(Size::Control) - metrics.height()) / 2);
}

/// Breaks the text into lines and returns how high they are together.
qreal layOut(QTextLayout &layout, int width, bool mirrored)
{
    QTextOption option(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // By the direction of the text, not by that of the window.
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void paintMark(QPainter &painter, const QRect &rect, bool checked)
{
    paintPanel(painter, rect, checked ? Color::Accent : Color::Surface,
               checked ? Color::Accent : Color::Faint, rect.width() / 2);
    if (checked)
        paintIcon(painter, rect, QStringLiteral("check"), Color::OnAccent, rect.width() - 4);
}

} // namespace

MergeChoice::MergeChoice(const QString &caption, QWidget *parent) : QRadioButton(parent), m_caption(caption)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void MergeChoice::setValueText(const QString &text, const QString &fieldTitle)
{
    m_text = text;
    m_field = fieldTitle;
    setToolTip(shownText() == text ? QString() : plainToolTip(text));
    describe();
    updateGeometry();
    update();
}

void MergeChoice::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
    update();
}

void MergeChoice::setCaptionShown(bool shown)
{
    m_captionShown = shown;
    updateGeometry();
    update();
}

void MergeChoice::describe()
{
    //: A field's title, whose value it is, and the value: "Year, yours: 2014".
    setAccessibleName(tr("%1, %2: %3").arg(m_field, m_caption, m_text.isEmpty() ? tr("empty") : m_text));
}

QString MergeChoice::shownText() const
{
    if (m_text.isEmpty())
        return QStringLiteral("–");
    QStringList lines = m_text.split(u'\n');
    const bool cut = lines.size() > MostLines || m_text.size() > MostCharacters;
    if (!cut)
        return m_text;
    return lines.mid(0, MostLines).join(u'\n').left(MostCharacters) + QStringLiteral(" …");
}

int MergeChoice::captionHeight() const
{
    return m_captionShown ? QFontMetrics(Theme::current().font(TextStyle::Small)).height() : 0;
}

QRect MergeChoice::inner(const QRect &area) const
{
    const int padding = themeSize(Size::Gap);
    const int room = lineRoom(fontMetrics());
    return area.adjusted(2 * padding + markSize(), room, -padding, -room);
}

QSize MergeChoice::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(shownText().section(u'\n', 0, 0));
    return {qMin(width, 220) + 3 * themeSize(Size::Gap) + markSize(), heightForWidth(240)};
}

QSize MergeChoice::minimumSizeHint() const
{
    return {LeastText + 3 * themeSize(Size::Gap) + markSize(), themeSize(Size::Control)};
}

int MergeChoice::heightForWidth(int width) const
{
    QTextLayout layout(shownText().replace(u'\n', QChar::LineSeparator), font());
    const qreal text = layOut(layout, qMax(1, inner(QRect(0, 0, width, 100)).width()), false);
    return qMax(themeSize(Size::Control), qCeil(text) + captionHeight() + 2 * lineRoom(fontMetrics()));
}

void MergeChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    Color fill = underMouse() && isEnabled() ? Color::Hover : Color::Surface;
    if (isChecked())
        fill = Color::AccentTint;
    paintPanel(painter, rect(), fill, isChecked() || focused ? Color::Accent : Color::Line,
               themeSize(Size::ControlRadius));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), inner(rect()));
    const int above = text.top() + captionHeight() + (fontMetrics().height() - markSize()) / 2;
    const QRect mark(themeSize(Size::Gap), above, markSize(), markSize());
    paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), isChecked());
    if (m_captionShown) {
        painter.setFont(Theme::current().font(TextStyle::Small));
        painter.setPen(themeColor(Color::Hint));
        painter.drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop),
                         m_caption);
    }
    painter.setPen(themeColor(m_text.isEmpty() || !isEnabled() ? Color::Hint : Color::Text));
    QTextLayout layout(shownText().replace(u'\n', QChar::LineSeparator), font());
    layOut(layout, text.width(), mirrored);
    layout.draw(&painter, QPointF(text.left(), text.top() + captionHeight()));
}

bool MergeChoice::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void MergeChoice::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void MergeChoice::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}

} // namespace backdesk::ui
