// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormHooks.h"

#include "ui/admin/AnswerKind.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"

namespace backdesk::ui
{

FormHooks::FormHooks(Form &form, const AdminForm &about)
    : QObject(&form), m_form(form), m_normalize(about.normalize), m_denormalize(about.denormalize)
{
    if (!form.context().scripts)
        return;
    m_loads = m_normalize.isGiven();
    m_sends = m_denormalize.isGiven();
    for (const FormField &field : form.fields()) {
        m_loads = m_loads || field.about.getValue.isGiven() || field.about.normalize.isGiven();
        m_sends = m_sends || field.about.denormalize.isGiven();
    }
}

void FormHooks::call(const AdminFunction &function, const QJsonValue &argument,
                     const std::function<void(const ScriptAnswer &)> &then)
{
    m_form.context().scripts->call(function, {argument}, m_form.scope(), this, then);
}

void FormHooks::leave(const PassPtr &pass)
{
    if (--pass->waiting == 0)
        pass->done(*pass);
}

void FormHooks::load(const QJsonObject &item, Loaded loaded)
{
    const int generation = ++m_generation;
    auto pass = std::make_shared<Pass>();
    pass->item = item;
    pass->values = item;
    pass->done = [this, generation, loaded](const Pass &all) {
        if (generation != m_generation)
            return;
        if (!m_normalize.isGiven())
            return loaded(all.values);
        call(m_normalize, all.values,
             [this, generation, loaded, values = all.values](const ScriptAnswer &answer) {
                 if (generation != m_generation)
                     return;
                 const QString wrong =
                     answer.ok ? wrongAnswer(AnswerKind::Members, answer.value, m_normalize) : answer.error;
                 if (!wrong.isEmpty())
                     Q_EMIT failed(wrong);
                 loaded(answer.ok && answer.value.isObject() ? answer.value.toObject() : values);
             });
    };
    for (const FormField &field : m_form.fields())
        loadField(field, pass);
    leave(pass);
}

void FormHooks::loadField(const FormField &field, const PassPtr &pass)
{
    insertAt(pass->values, field.about.name, m_form.storedValue(field, pass->item));
    if (!field.about.getValue.isGiven())
        return normalizeField(field, pass);
    ++pass->waiting;
    call(field.about.getValue, pass->item, [this, field, pass](const ScriptAnswer &answer) {
        if (answer.ok)
            insertAt(pass->values, field.about.name, answer.value);
        else
            Q_EMIT failed(answer.error);
        normalizeField(field, pass);
        leave(pass);
    });
}

void FormHooks::normalizeField(const FormField &field, const PassPtr &pass)
{
    if (!field.about.normalize.isGiven())
        return;
    ++pass->waiting;
    call(field.about.normalize, valueAt(pass->values, field.about.name),
         [this, name = field.about.name, pass](const ScriptAnswer &answer) {
             if (answer.ok)
                 insertAt(pass->values, name, answer.value);
             else
                 Q_EMIT failed(answer.error);
             leave(pass);
         });
}

void FormHooks::refuse(Pass &pass, const QString &field, const ScriptAnswer &answer) const
{
    pass.outgoing.ok = false;
    const QJsonObject thrown = answer.thrown.toObject();
    if (!thrown.value(QLatin1String("validationError")).toBool()) {
        pass.outgoing.failure = answer.error;
        return;
    }
    const QJsonValue errors = thrown.value(QLatin1String("errors"));
    FieldErrors found = scriptErrors(errors);
    // A text alone is about the field whose function it is.
    if (!field.isEmpty() && !errors.isObject())
        found = {{u"$." + field, scriptTexts(errors)}};
    for (auto it = found.begin(); it != found.end(); ++it)
        pass.outgoing.errors[it.key()] += it.value();
}

void FormHooks::send(const QJsonObject &values, Prepared prepared)
{
    auto pass = std::make_shared<Pass>();
    pass->values = values;
    pass->done = [this, prepared](Pass &all) {
        all.outgoing.item = all.values;
        if (!all.outgoing.ok || !m_denormalize.isGiven() || !m_form.context().scripts)
            return prepared(all.outgoing);
        call(m_denormalize, all.values, [this, prepared, kept = all](const ScriptAnswer &answer) {
            Pass last = kept;
            const QString wrong = wrongAnswer(AnswerKind::Members, answer.value, m_denormalize);
            if (answer.ok && answer.value.isObject()) {
                last.outgoing.item = answer.value.toObject();
            } else if (answer.ok && !wrong.isEmpty()) {
                last.outgoing.ok = false;
                last.outgoing.failure = wrong;
            } else if (!answer.ok) {
                refuse(last, {}, answer);
            }
            prepared(last.outgoing);
        });
    };
    for (const FormField &field : m_form.fields()) {
        if (!field.about.denormalize.isGiven() || !field.row->isPresent() || !m_form.context().scripts)
            continue;
        ++pass->waiting;
        call(field.about.denormalize, valueAt(values, field.about.name),
             [this, name = field.about.name, pass](const ScriptAnswer &answer) {
                 if (answer.ok)
                     insertAt(pass->values, name, answer.value);
                 else
                     refuse(*pass, name, answer);
                 leave(pass);
             });
    }
    leave(pass);
}

} // namespace backdesk::ui
