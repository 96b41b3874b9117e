// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ClientCheck.h"

#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/ScriptErrors.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

bool isEmpty(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().isEmpty();
    if (value.isArray())
        return value.toArray().isEmpty();
    return value.isNull() || value.isUndefined();
}

void addAll(FieldErrors &errors, const FieldErrors &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        QStringList &texts = errors[it.key()];
        texts += it.value();
        texts.removeDuplicates();
    }
}

} // namespace

ClientCheck::ClientCheck(Form &form, const AdminForm &about)
    : QObject(&form), m_form(form), m_validate(about.validate), m_needed(!about.fieldsets.isEmpty())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, [this] { checkNow({}); });
}

void ClientCheck::checkSoon()
{
    if (!m_needed)
        return;
    ++m_generation;
    m_delay.start();
}

void ClientCheck::cancel()
{
    ++m_generation;
    m_delay.stop();
}

FieldErrors ClientCheck::missing() const
{
    FieldErrors errors;
    for (const FormField &field : m_form.fields()) {
        // What the collection requires, the server tells in its own words.
        const bool required = field.row->editor()->prop(QLatin1String("required")).toBool();
        if (required && field.row->isPresent() && field.row->editor()->isReadable() &&
            isEmpty(field.row->editor()->value()))
            errors.insert(u"$." + field.about.name, {tr("This is required.")});
    }
    return errors;
}

void ClientCheck::call(const AdminFunction &function, const QJsonArray &arguments,
                       const std::shared_ptr<Pass> &pass, const std::function<void(const QJsonValue &)> &then)
{
    ScriptRunner *scripts = m_form.context().scripts;
    if (!function.isGiven() || !scripts)
        return;
    ++pass->waiting;
    scripts->call(function, arguments, m_form.scope(), this, [this, pass, then](const ScriptAnswer &answer) {
        const QJsonObject thrown = answer.thrown.toObject();
        if (answer.ok)
            then(answer.value);
        else if (thrown.value(QLatin1String("validationError")).toBool())
            then(thrown.value(QLatin1String("errors")));
        else
            pass->failure = answer.error;
        if (--pass->waiting == 0)
            pass->done();
    });
}

void ClientCheck::checkNow(Checked told)
{
    m_delay.stop();
    const int generation = ++m_generation;
    auto pass = std::make_shared<Pass>();
    pass->errors = missing();
    auto *raw = pass.get();
    pass->done = [this, raw, generation, told] {
        const FieldErrors errors = raw->errors;
        const QString failure = raw->failure;
        // What was edited meanwhile is checked by itself.
        if (generation == m_generation)
            Q_EMIT checked(errors);
        if (told)
            told(errors, failure);
        else if (!failure.isEmpty())
            Q_EMIT failed(failure);
    };
    const QJsonObject all = m_form.seenValues();
    for (const FormField &field : m_form.fields()) {
        if (!field.row->isPresent())
            continue;
        call(field.about.validate, {valueAt(all, field.about.name), all}, pass,
             [raw, path = QString(u"$." + field.about.name)](const QJsonValue &error) {
                 // An object names the fields that are wrong.
                 if (error.isObject())
                     return addAll(raw->errors, scriptErrors(error));
                 if (const QStringList texts = scriptTexts(error); !texts.isEmpty())
                     raw->errors.insert(path, texts);
             });
    }
    call(m_validate, {all}, pass, [raw](const QJsonValue &errors) {
        const FieldErrors found = scriptErrors(errors);
        for (auto it = found.begin(); it != found.end(); ++it)
            raw->errors.insert(it.key(), it.value());
    });
    if (--pass->waiting == 0)
        pass->done();
}

} // namespace backdesk::ui
