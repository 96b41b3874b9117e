// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TextCard.h"

#include "ui/theme/Controls.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/WebLink.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

TextCard::TextCard(const QString &title, const QString &markdown, QWidget *parent)
    : LoadingCard(title, parent), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::MarkdownText);
    setMarkdown(markdown);
    m_text->setWordWrap(true);
    setTextStyle(m_text, TextStyle::Body, Color::Text);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        if (leadsOutside(link))
            Q_EMIT linkActivated(link);
        else
            Q_EMIT activated(Path::fromString(link));
    });
    connect(m_text, &QLabel::linkHovered, this, [this](const QString &link) {
        m_text->setToolTip(leadsOutside(link) ? plainToolTip(webLinkHint(link)) : QString());
    });
    setTitle(title);
    content()->addWidget(m_text);
}

void TextCard::setTitle(const QString &title)
{
    LoadingCard::setTitle(title);
    content()->setContentsMargins(14, title.isEmpty() ? 12 : 0, 14, 12);
}

void TextCard::setMarkdown(const QString &markdown)
{
    m_text->setText(markdown);
    // Only links are worth a stop of the Tab key.
    const bool hasLinks = markdown.contains(QLatin1String("](")) || markdown.contains(QLatin1String("://"));
    m_text->setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction
                                             : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
}

} // namespace backdesk::ui
