// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/HelpLabel.h"

#include "ui/widgets/WebLink.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

/// Links of help texts: [what is shown](address).
const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\[([^\\[\\]]+)\\]\\(((?:https?://|mailto:)[^\\s()]+)\\)"));
    return pattern;
}

/// Nothing but links is more than text.
QString withLinks(const QString &help)
{
    QString html;
    qsizetype end = 0;
    for (auto each = linkPattern().globalMatch(help); each.hasNext();) {
        const QRegularExpressionMatch link = each.next();
        html += help.mid(end, link.capturedStart() - end).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(link.captured(2).toHtmlEscaped(), link.captured(1).toHtmlEscaped());
        end = link.capturedEnd();
    }
    return html + help.mid(end).toHtmlEscaped();
}

QString withoutLinks(QString help)
{
    return help.replace(linkPattern(), QStringLiteral("\\1"));
}

} // namespace

HelpLabel::HelpLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(this, &QLabel::linkHovered, this,
            [this](const QString &link) { setToolTip(webLinkHint(link).toHtmlEscaped()); });
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &link) { setToolTip(openWebLink(link).toHtmlEscaped()); });
}

void HelpLabel::showHelp(const QString &help)
{
    const QRegularExpressionMatch first = linkPattern().match(help);
    m_link = first.captured(2);
    setTextFormat(first.hasMatch() ? Qt::RichText : Qt::PlainText);
    setTextInteractionFlags(first.hasMatch() ? Qt::LinksAccessibleByMouse : Qt::NoTextInteraction);
    // Qt's own way through the links of a text keeps Tab from going on.
    setFocusPolicy(first.hasMatch() ? Qt::TabFocus : Qt::NoFocus);
    setText(first.hasMatch() ? withLinks(help) : help);
    setAccessibleName(withoutLinks(help));
}

void HelpLabel::showMistake(const QString &mistake)
{
    showHelp({});
    setText(mistake);
    setAccessibleName(mistake);
}

void HelpLabel::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_link.isEmpty() || !opens || event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return QLabel::keyPressEvent(event);
    Q_EMIT linkActivated(m_link);
}

} // namespace backdesk::ui
