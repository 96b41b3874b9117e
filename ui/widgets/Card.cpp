// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace backdesk::ui
{

/// Lies over what goes edge to edge, and cuts its square corners off.
class CardCorners : public QWidget
{
public:
    explicit CardCorners(QWidget *card) : QWidget(card) { setAttribute(Qt::WA_TransparentForMouseEvents); }

    void cover(const QRect &card)
    {
        setGeometry(card);
        const int side = themeSize(Size::CardRadius);
        QRegion corners;
        for (const int x : {0, width() - side}) {
            for (const int y : {0, height() - side})
                corners += QRect(x, y, side, side);
        }
        setMask(corners);
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int radius = themeSize(Size::CardRadius);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), radius, radius);
        const QWidget *ground =
            parentWidget()->parentWidget() ? parentWidget()->parentWidget() : parentWidget();
        painter.fillPath(outside.subtracted(inside), ground->palette().color(ground->backgroundRole()));
        painter.setPen(themeColor(Color::Line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    }
};

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this)), m_corners(new CardCorners(this))
{
    m_body->setSpacing(0);
    setPadded(false);
}

void Card::setPadded(bool padded)
{
    // The border of 1 px is painted inside the card.
    const int margin = padded ? themeSize(Size::CardPadding) : 1;
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_corners->setHidden(padded);
}

void Card::setFlat()
{
    m_flat = true;
    m_body->setContentsMargins({});
    m_corners->hide();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_flat)
        return painter.fillRect(rect(), themeColor(Color::Surface));
    paintPanel(painter, rect(), Color::Surface, Color::Line, themeSize(Size::CardRadius));
}

bool Card::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_corners->cover(rect());
    return handled;
}

} // namespace backdesk::ui
