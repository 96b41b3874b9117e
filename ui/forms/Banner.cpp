// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Banner.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

struct Look {
    Color fill;
    Color mark;
    const char *icon;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warn:
        return {Color::WarnTint, Color::Warn, "triangle-alert"};
    case Banner::Kind::Error:
        return {Color::ErrorTint, Color::Error, "circle-alert"};
    case Banner::Kind::Info:
        break;
    }
    return {Color::AccentTint, Color::Accent, "info"};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel({}, Color::Dim, Size::Icon, this)),
      m_text(new QLabel(this)),
      m_buttons(new QWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    const int gap = themeSize(Size::GroupGap);
    layout->setContentsMargins(gap, themeSize(Size::Gap), gap, themeSize(Size::Gap));
    layout->setSpacing(themeSize(Size::Gap));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(themeSize(Size::Gap));
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    layout->addLayout(column, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(m_text, TextStyle::Body);
    auto *flow = new FlowLayout(m_buttons);
    flow->setSpacing(themeSize(Size::Gap));
    hide();
}

void Banner::show(Kind kind, const QString &text)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(QLatin1String(look.icon), look.mark);
    m_text->setText(text);
    for (QPushButton *button : std::exchange(m_actions, {})) {
        m_buttons->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons->hide();
    setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = makeButton(text, {}, m_buttons);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    button->show();
    m_actions.append(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    paintPanel(painter, rect(), look.fill, themeSize(Size::CardRadius));
}

} // namespace backdesk::ui
