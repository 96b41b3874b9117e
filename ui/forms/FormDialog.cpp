// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormDialog.h"

#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormSubmit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 560;
constexpr int Highest = 560;

} // namespace

FormDialog::FormDialog(Form *form, const QString &title, const QString &text, const QString &actionText,
                       QWidget *parent)
    : QDialog(parent),
      m_form(form),
      m_title(paragraph(title, TextStyle::Title, Color::Text, this)),
      m_explanation(paragraph({}, TextStyle::Body, Color::Dim, this)),
      m_mistakes(new QLabel(this)),
      m_cancel(makeButton(tr("Cancel"), {}, this)),
      m_action(primaryButton(actionText, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setBackground(this, Color::Background);
    auto *scroll = new FormScroll(themeSize(Size::CardPadding), this);
    scroll->column()->insertSpacing(0, themeSize(Size::Tight));
    scroll->column()->addWidget(m_title);
    scroll->column()->addWidget(m_explanation);
    setExplanation(text);
    scroll->column()->addWidget(form, 1);
    m_foot = makeFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_foot);
    fit();
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::submit);
    connect(form, &Form::stateChanged, this, &FormDialog::updateState);
    connect(form, &Form::open, this, &FormDialog::follow);
}

QWidget *FormDialog::makeFoot()
{
    const int edge = themeSize(Size::CardPadding);
    auto *foot = new QWidget(this);
    setBackground(foot, Color::Surface);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(edge, themeSize(Size::Gap), edge, themeSize(Size::Gap));
    buttons->setSpacing(themeSize(Size::Gap));
    setTextStyle(m_mistakes, TextStyle::Small, Color::Error);
    buttons->addWidget(m_mistakes, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    setKeyHint(m_action, QKeySequence(QKeySequence::Save));
    return foot;
}

void FormDialog::fit()
{
    const int edge = themeSize(Size::CardPadding);
    const auto *scroll = findChild<FormScroll *>();
    QSize room = screen()->availableSize();
    if (parentWidget())
        room = room.boundedTo(parentWidget()->window()->size());
    room -= QSize(edge, edge);
    const double scale = qMax(1.0, Theme::current().textScale());
    const int width = qMin(qRound(Width * scale), room.width());
    const int height = scroll->columnHeight(width) + m_foot->sizeHint().height() + edge;
    resize(width, qMin(qMin(height, qRound(Highest * scale)), room.height()));
}

void FormDialog::setReady(bool ready)
{
    m_ready = ready;
    m_form->setReadOnly(!m_ready || !m_allowed);
    updateState();
}

void FormDialog::setAllowed(bool allowed)
{
    m_allowed = allowed;
    m_form->setReadOnly(!m_ready || !m_allowed);
    m_action->setVisible(allowed);
    updateState();
}

void FormDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

void FormDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void FormDialog::submit()
{
    if (m_busy || !m_ready || !m_allowed)
        return;
    m_busy = true;
    m_form->clearFailure();
    updateState();
    FormSubmit::start(*m_form, [this](const Outgoing &outgoing) { submitted(outgoing); });
}

void FormDialog::submitted(const Outgoing &outgoing)
{
    if (outgoing.ok) {
        m_form->banner()->hide();
        return send(sendsAll() && !outgoing.item.isEmpty() ? outgoing.all : outgoing.item)
            .then(this, [this](const Reply &reply) { finish(reply); });
    }
    m_busy = false;
    updateState();
    if (outgoing.failure.isEmpty())
        return m_form->focusFirstMistake();
    m_form->banner()->show(Banner::Kind::Error, outgoing.failure);
}

void FormDialog::finish(const Reply &reply)
{
    m_busy = false;
    updateState();
    if (reply.ok()) {
        succeeded(reply);
        accept();
        return;
    }
    if (handled(reply))
        return;
    if (!reply.errors().isEmpty()) {
        m_form->setErrors(reply.errors());
        return m_form->focusFirstMistake();
    }
    m_form->banner()->show(Banner::Kind::Error, failureText(reply));
}

void FormDialog::updateState()
{
    const int mistakes = m_form->mistakeCount();
    m_mistakes->setText(mistakes > 0 ? tr("%n mistakes to correct", nullptr, mistakes) : QString());
    m_action->setEnabled(m_ready && !m_busy);
    m_cancel->setEnabled(!m_busy);
}

void FormDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

QString FormDialog::discardQuestion() const
{
    return tr("Discard what you entered?");
}

void FormDialog::leave(const std::function<void()> &left)
{
    if (m_busy)
        return;
    const auto close = [this, left] {
        QDialog::reject();
        if (left)
            left();
    };
    if (!m_form->isDirty())
        return close();
    ConfirmDialog *question =
        ConfirmDialog::ask(this, discardQuestion(), tr("What you entered is lost."), tr("Discard"), close);
    question->cancelButton()->setText(tr("Keep editing"));
}

void FormDialog::follow(const Path &path, bool beside)
{
    if (beside)
        Q_EMIT linkFollowed(path, true);
    else
        leave([this, path] { Q_EMIT linkFollowed(path, false); });
}

/// Where one line is all there is to enter, Enter ends it.
bool FormDialog::isOneLine() const
{
    const QList<FieldRow *> &rows = m_form->rows();
    const auto shown =
        std::count_if(rows.begin(), rows.end(), [](const FieldRow *row) { return row->isShown(); });
    return shown == 1 && qobject_cast<QLineEdit *>(focusWidget());
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (isEnter && event->modifiers() & Qt::ControlModifier)) {
        submit();
        return;
    }
    if (isEnter && isOneLine())
        return submit();
    QDialog::keyPressEvent(event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_form->focusFirst();
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

} // namespace backdesk::ui
