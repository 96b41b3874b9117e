// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DashboardTexts.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/LinksCard.h"
#include "ui/shell/RecentChanges.h"
#include "ui/shell/TextCard.h"
#include "ui/widgets/Buttons.h"

#include <QPushButton>

namespace backdesk::ui
{

namespace
{

void showTitle(QWidget *card, const QString &title)
{
    if (auto *loading = qobject_cast<LoadingCard *>(card))
        loading->setTitle(title);
    else if (auto *count = qobject_cast<CountCard *>(card))
        count->setTitle(title);
    else if (auto *recent = qobject_cast<RecentChanges *>(card))
        recent->setTitle(title);
}

void showText(QWidget *card, const QString &text)
{
    if (auto *written = qobject_cast<TextCard *>(card))
        written->setMarkdown(text);
    else if (auto *count = qobject_cast<CountCard *>(card))
        count->setDescription(text);
}

} // namespace

DashboardTexts::DashboardTexts(ScriptRunner *scripts, QObject *parent)
    : QObject(parent), m_scope(std::make_unique<LiveScope>(scripts, QStringLiteral("custom/dashboard")))
{
}

DashboardTexts::~DashboardTexts() = default;

void DashboardTexts::watch(const AdminValue &property, AnswerKind kind,
                           std::function<void(const QJsonValue &)> show)
{
    if (!property.isFunction())
        return;
    auto *watch = new PropertyWatch(*m_scope, property, kind, m_scope.get());
    connect(watch, &PropertyWatch::changed, this, std::move(show));
}

void DashboardTexts::follow(const AdminCard &about, QWidget *card)
{
    watch(about.title, AnswerKind::Text,
          [card](const QJsonValue &title) { showTitle(card, title.toString()); });
    watch(about.text, AnswerKind::Text, [card](const QJsonValue &text) { showText(card, text.toString()); });
    auto *links = qobject_cast<LinksCard *>(card);
    for (int i = 0; links && i < links->links().size(); ++i) {
        QPushButton *button = links->button(i);
        watch(links->links().at(i).title, AnswerKind::Text,
              [button](const QJsonValue &title) { button->setText(literalText(title.toString())); });
        watch(links->links().at(i).hidden, AnswerKind::Flag,
              [button](const QJsonValue &hidden) { button->setHidden(hidden.toBool()); });
    }
}

} // namespace backdesk::ui
