// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CountCard.h"

#include "ui/admin/Formats.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Margins.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace backdesk::ui
{

CountCard::CountCard(const QString &iconName, const QString &title, const QString &description,
                     QWidget *parent)
    : Card(parent), m_title(new ElidedLabel(title, this)), m_count(new QLabel(QStringLiteral("–"), this))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);

    setTextStyle(m_title, TextStyle::Body, Color::Dim);
    m_add = iconButton(QStringLiteral("plus"), tr("Add to %1", "a collection").arg(title), this);
    setSmall(m_add);
    m_add->setCursor(Qt::ArrowCursor);
    // The numbers of cards side by side stand on one line.
    QSizePolicy policy = m_add->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_add->setSizePolicy(policy);
    connect(m_add, &QToolButton::clicked, this, &CountCard::addRequested);
    setTextStyle(m_count, TextStyle::Figure);
    m_note = new ElidedLabel(description, this);
    m_description = description;
    setTextStyle(m_note, TextStyle::Small, Color::Hint);

    auto *head = new QHBoxLayout;
    head->setSpacing(themeSize(Size::Gap));
    head->addWidget(new IconLabel(iconName, Color::Dim, Size::Icon, this));
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    setPadded(true);
    body()->setContentsMargins(leadingMargins(15, 10, 10, 14));
    body()->setSpacing(1);
    body()->addLayout(head);
    body()->addWidget(m_count);
    body()->addWidget(m_note);
}

void CountCard::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_add->setToolTip(tr("Add to %1", "a collection").arg(title));
    m_add->setAccessibleName(m_add->toolTip());
}

void CountCard::setDescription(const QString &description)
{
    m_description = description;
    if (!m_hasAdded)
        m_note->setText(description);
}

void CountCard::setAddable(bool addable)
{
    m_add->setVisible(addable);
}

void CountCard::setCount(qint64 count)
{
    m_count->setText(formatNumber(count, locale()));
    setAccessibleDescription(m_count->text());
    setToolTip({});
}

void CountCard::setAdded(qint64 added)
{
    m_hasAdded = added > 0;
    m_note->setText(m_hasAdded ? tr("+%1 this week", "how many were added").arg(formatNumber(added, locale()))
                               : m_description);
}

void CountCard::setFailed(const QString &why)
{
    m_count->setText(QStringLiteral("–"));
    setToolTip(why);
}

void CountCard::paintEvent(QPaintEvent *event)
{
    if (!underMouse() && !hasFocus())
        return Card::paintEvent(event);
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintPanel(painter, rect(), underMouse() ? Color::Hover : Color::Surface,
               focused ? Color::Accent : Color::Line, themeSize(Size::CardRadius));
}

void CountCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void CountCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        Card::keyPressEvent(event);
}

} // namespace backdesk::ui
