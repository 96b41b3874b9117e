// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StateBlock.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

QLabel *sentence(TextStyle style, Color color, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(label, style, color);
    return label;
}

} // namespace

StateBlock::StateBlock(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel({}, Color::Faint, Size::LargeIcon, this)),
      m_text(sentence(TextStyle::Strong, Color::Text, this)),
      m_detail(sentence(TextStyle::Body, Color::Dim, this)),
      m_button(makeButton({}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    const int edge = themeSize(Size::PageEdge);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(themeSize(Size::Gap));
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(themeSize(Size::Tight));
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addSpacing(themeSize(Size::Tight));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_detail->hide();
    m_button->hide();
}

void StateBlock::setText(const QString &text)
{
    m_text->setText(text);
}

QString StateBlock::text() const
{
    return m_text->text();
}

QString StateBlock::detail() const
{
    return m_detail->text();
}

void StateBlock::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
}

void StateBlock::setIcon(const QString &name, bool error)
{
    m_icon->setIcon(name, error ? Color::Error : Color::Faint);
}

} // namespace backdesk::ui
