// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NotFoundView.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/widgets/EmptyState.h"

#include <QTimer>
#include <QVBoxLayout>

namespace backdesk::ui
{

NotFoundView::NotFoundView(const Path &path, QWidget *parent, const AdminValue &title, ScriptRunner *scripts)
    : View(path, parent), m_state(new EmptyState(QStringLiteral("map-pin"), {}, this))
{
    showTexts(title.text());
    m_state->setAction(messageText(QStringLiteral("pageNotFound.homeLink")));
    connect(m_state, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate(Path::home()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    auto *scope = new LiveScope(scripts, QStringLiteral("404"), this);
    auto *watch = new PropertyWatch(*scope, title, AnswerKind::Text, scope);
    connect(watch, &PropertyWatch::changed, this, [this](const QJsonValue &text) {
        showTexts(text.toString());
        Q_EMIT titleChanged();
    });
}

void NotFoundView::showTexts(const QString &own)
{
    m_title = own.isEmpty() ? messageText(QStringLiteral("pageNotFound")) : own;
    const bool namesPath = !path().isHome();
    const QString what =
        messageText(QStringLiteral("pageNotFound.message"), {{QStringLiteral("path"), path().toString()}});
    const QString detail = messageText(QStringLiteral("pageNotFound.detail"));
    const bool isOwn = !own.isEmpty() || !namesPath;
    m_state->setText(isOwn ? m_title : what);
    m_state->setDetail(isOwn && namesPath ? tr("%1 %2", "two sentences").arg(what, detail) : detail);
}

void NotFoundView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    QTimer::singleShot(0, this, &View::loaded);
}

} // namespace backdesk::ui
