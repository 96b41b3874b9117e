// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormSubmit.h"

#include "ui/forms/Form.h"
#include "ui/forms/FormState.h"
#include "ui/forms/FormValidator.h"

namespace backdesk::ui
{

FormSubmit::FormSubmit(Form &form, Done done) : QObject(&form), m_form(form), m_done(std::move(done))
{
}

void FormSubmit::start(Form &form, Done done)
{
    (new FormSubmit(form, std::move(done)))->goOn();
}

void FormSubmit::goOn()
{
    // Fields that the last edit took away must not be sent, and what rules fill in must be.
    if (!m_form.state()->isSettled()) {
        connect(m_form.state(), &FormState::settled, this, &FormSubmit::goOn, Qt::SingleShotConnection);
        return m_form.state()->hurry();
    }
    if (!m_form.isSettled()) {
        connect(&m_form, &Form::settled, this, &FormSubmit::goOn, Qt::SingleShotConnection);
        return;
    }
    m_form.touchAll();
    Outgoing refused;
    refused.ok = false;
    if (!m_form.isReadable())
        return finish(refused);
    m_form.validator()->cancel();
    m_form.checkFields([this, refused](bool fine, const QString &failure) {
        Outgoing wrong = refused;
        wrong.failure = failure;
        if (!fine)
            return finish(wrong);
        m_form.prepare([this](const Outgoing &outgoing) {
            if (!outgoing.ok && outgoing.failure.isEmpty())
                m_form.setErrors(outgoing.errors);
            finish(outgoing);
        });
    });
}

void FormSubmit::finish(const Outgoing &outgoing)
{
    deleteLater();
    m_done(outgoing);
}

} // namespace backdesk::ui
