// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LogInView.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/admin/Session.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormSubmit.h"
#include "ui/forms/LogInForm.h"
#include "ui/shell/AppMark.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/Paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 420;

} // namespace

LogInView::LogInView(Session &session, Connector &connector, ScriptRunner &scripts, const AppMeta &app,
                     const Path &path, QWidget *parent)
    : View(path, parent),
      m_session(session),
      m_app(app),
      m_title(app.admin.auth.login.title.text(messageText(QStringLiteral("login.button")))),
      m_scope(new LiveScope(&scripts, QStringLiteral("login"), this)),
      m_heading(paragraph(m_title, TextStyle::Title, Color::Text, this)),
      m_form(makeLogInForm(connector, scripts, app, this)),
      m_button(primaryButton(messageText(QStringLiteral("login.button")), {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(makePage(), 100); // NOLINT(*-magic-numbers): all the room up to its width
    layout->addStretch(1);
    m_button->setToolTip(withKeys(messageText(QStringLiteral("login.button")), QKeySequence(Qt::Key_Return)));
    connect(m_button, &QPushButton::clicked, this, &LogInView::submit);
    followTitle();
}

QWidget *LogInView::makePage()
{
    auto *page = new FormScroll(themeSize(Size::CardPadding), this);
    fitToTheme(page, [page] { page->setMaximumWidth(qRound(Width * Theme::current().textScale())); });
    QVBoxLayout *column = page->column();
    column->addStretch(1);
    auto *mark = new AppMark(m_app.admin.title.text(m_app.title), page);
    mark->setFlush();
    column->addWidget(mark);
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addWidget(m_button);
    column->addStretch(2);
    return page;
}

void LogInView::followTitle()
{
    auto *watch = new PropertyWatch(*m_scope, m_app.admin.auth.login.title, AnswerKind::Text, this);
    connect(watch, &PropertyWatch::changed, this, [this](const QJsonValue &title) {
        m_title = title.toString(m_title);
        m_heading->setText(m_title);
        Q_EMIT titleChanged();
    });
}

void LogInView::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setEnabled(!busy);
}

void LogInView::submit()
{
    if (m_busy)
        return;
    setBusy(true);
    m_form->clearFailure();
    FormSubmit::start(*m_form, [this](const Outgoing &outgoing) { submitted(outgoing); });
}

void LogInView::submitted(const Outgoing &outgoing)
{
    if (outgoing.ok)
        return m_session.logIn(m_form->seenValues(), this,
                               [this](const LogInAnswer &answer) { answered(answer); });
    setBusy(false);
    if (outgoing.failure.isEmpty())
        m_form->focusFirstMistake();
    else
        m_form->banner()->show(Banner::Kind::Error, outgoing.failure);
}

void LogInView::answered(const LogInAnswer &answer)
{
    setBusy(false);
    const Reply reply = logInReply(answer);
    if (reply.ok()) {
        // Where the page was in the way of a place, that place stands here already, and nobody hears this.
        Q_EMIT message(Message::good(messageText(QStringLiteral("login.success"))));
        Q_EMIT replace(Path::home());
        return;
    }
    if (reply.errors().isEmpty()) {
        m_form->banner()->show(Banner::Kind::Error, logInFailure(reply));
        m_form->focusFirst();
        return;
    }
    m_form->setErrors(reply.errors());
    m_form->focusFirstMistake();
}

void LogInView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        View::keyPressEvent(event);
}

void LogInView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (event->spontaneous())
        return;
    QTimer::singleShot(0, this, &View::loaded);
}

void LogInView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    m_form->focusFirst();
}

} // namespace backdesk::ui
