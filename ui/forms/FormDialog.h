// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/PendingReply.h"
#include "ui/widgets/Path.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace backdesk::ui
{

class Form;
struct Outgoing;

/// A form in a dialog of its own, with one thing to do with it. Closes when that worked; else the form shows
/// what is wrong.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    Form *form() const { return m_form; }
    QPushButton *actionButton() const { return m_action; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// As the button does.
    virtual void submit();
    bool isBusy() const { return m_busy; }
    /// Does nothing while an answer is waited for.
    void reject() override;

Q_SIGNALS:
    /// A link in it was followed; the dialog is closed unless it is shown beside.
    void linkFollowed(const backdesk::ui::Path &path, bool beside);

protected:
    /// Takes the form. `text` explains the title; empty: nothing to explain.
    FormDialog(Form *form, const QString &title, const QString &text, const QString &actionText,
               QWidget *parent);

    /// `item`: what the form made of its fields, all of them where sendsAll().
    virtual PendingReply send(const QJsonObject &item) = 0;
    /// Functions get also what did not change of a stored item.
    virtual bool sendsAll() const { return false; }
    /// It worked; the dialog closes after this.
    virtual void succeeded(const Reply &reply) = 0;
    /// Of a refusal that is not about fields.
    virtual QString failureText(const Reply &reply) const = 0;

    /// Whether the dialog settles a refusal by itself.
    virtual bool handled(const Reply & /*reply*/) { return false; }
    /// Until it is ready its fields cannot be changed, and there is nothing to submit.
    void setReady(bool ready);
    bool isReady() const { return m_ready; }
    /// What is not allowed has no button, and fields that cannot be changed.
    void setAllowed(bool allowed);
    bool isAllowed() const { return m_allowed; }
    void setTitle(const QString &title);
    /// Below the title; empty: nothing.
    void setExplanation(const QString &text);
    /// "Discard the new entry?" where something was entered.
    virtual QString discardQuestion() const;
    /// Closes and calls back, unless something was entered that the person wants to keep.
    void leave(const std::function<void()> &left);

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// To the height of what it holds, within the window.
    void fit();
    bool isOneLine() const;
    QWidget *makeFoot();
    void submitted(const Outgoing &outgoing);
    void finish(const Reply &reply);
    void updateState();
    void follow(const Path &path, bool beside);

    Form *m_form;
    QWidget *m_foot = nullptr;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_mistakes;
    QPushButton *m_cancel;
    QPushButton *m_action;
    bool m_busy = false;
    bool m_ready = true;
    bool m_allowed = true;
};

} // namespace backdesk::ui
