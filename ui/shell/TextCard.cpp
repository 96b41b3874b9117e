// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TextCard.h"

#include "ui/theme/Controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

TextCard::TextCard(const QString &title, const QString &markdown, QWidget *parent)
    : LoadingCard(title, parent)
{
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::MarkdownText);
    text->setText(markdown);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    setTextStyle(text, TextStyle::Body, Color::Text);
    connect(text, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link.contains(QLatin1String("://")) || link.startsWith(QLatin1String("mailto:")))
            Q_EMIT linkActivated(link);
        else
            Q_EMIT activated(Path::fromString(link));
    });
    content()->setContentsMargins(14, title.isEmpty() ? 12 : 0, 14, 12);
    content()->addWidget(text);
}

} // namespace backdesk::ui
