// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LoadingCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

LoadingCard::LoadingCard(const QString &title, QWidget *parent)
    : Card(parent),
      m_heading(new ElidedLabel(title, this)),
      m_area(new QWidget(this)),
      m_content(new QVBoxLayout(m_area)),
      m_error(new QLabel(this)),
      m_retry(makeButton(tr("Retry"), QStringLiteral("rotate-ccw"), this))
{
    setAccessibleName(title);
    setTextStyle(m_heading, TextStyle::Section);
    m_heading->setContentsMargins(14, 0, 14, 0);
    const auto grow = [this] { m_heading->setFixedHeight(themeSize(Size::FieldsetHeader) + 2); };
    grow();
    connect(&Theme::current(), &Theme::changed, m_heading, grow);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    setTextStyle(m_error, TextStyle::Body, Color::Error);
    m_error->setContentsMargins(14, 4, 14, 4);
    m_heading->setHidden(title.isEmpty());
    body()->addWidget(m_heading);
    body()->addWidget(m_area);
    body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 4, 14, 12);
    row->addWidget(m_retry);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();
    connect(m_retry, &QPushButton::clicked, this, [this] {
        setError({});
        reload();
    });
    setError({});
}

void LoadingCard::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setHidden(error.isEmpty());
    m_retry->setHidden(error.isEmpty());
    m_area->setHidden(!error.isEmpty());
}

void LoadingCard::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_heading->setText(title);
    m_heading->setHidden(title.isEmpty());
}

} // namespace backdesk::ui
