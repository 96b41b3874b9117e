// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OpeningState.h"

#include "ui/connectors/Connector.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int BarWidth = 240;
constexpr int Percent = 100;

} // namespace

OpeningState::OpeningState(Connector &connector, QWidget *parent)
    : StateBlock(parent), m_connector(connector), m_bar(new QProgressBar(this))
{
    m_bar->setRange(0, Percent);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(themeSize(Size::Tight));
    m_bar->setFixedWidth(BarWidth);
    m_bar->setAccessibleName(tr("Reading data"));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(button()), m_bar, 0, Qt::AlignHCenter);
    button()->setText(tr("Try again"));
    button()->setIcon(icon(QStringLiteral("rotate-ccw")));
    connect(button(), &QPushButton::clicked, this, [this] { m_connector.reopen(); });
    connect(&connector, &Connector::healthChanged, this, &OpeningState::showHealth);
    showHealth();
}

QString OpeningState::text() const
{
    return m_shownText;
}

QString OpeningState::detail() const
{
    return m_shownDetail;
}

void OpeningState::showHealth()
{
    const Health &health = m_connector.health();
    // Whoever waits for data shows them now.
    if (health.isOpen())
        return;
    const int percent = health.percent();
    setIcon(health.isFailed() ? QStringLiteral("circle-alert") : QStringLiteral("clock"), health.isFailed());
    m_bar->setHidden(health.isFailed() || percent < 0);
    m_bar->setValue(qMax(percent, 0));
    button()->setHidden(!health.isFailed());
    if (health.isFailed()) {
        m_shownText = tr("The data cannot be read.");
        m_shownDetail = health.reason();
    } else if (percent < 0) {
        m_shownText = tr("Opening the data…");
        m_shownDetail.clear();
    } else {
        const QLocale language = locale();
        //: %1 is a number: "34 %".
        m_shownText = tr("Reading data… %1 %").arg(language.toString(percent));
        //: How many entries of all have been dealt with: "3 of 12".
        m_shownDetail = tr("%1 of %2").arg(language.toString(health.done), language.toString(health.total));
    }
    setText(m_shownText);
    setDetail(m_shownDetail);
}

} // namespace backdesk::ui
