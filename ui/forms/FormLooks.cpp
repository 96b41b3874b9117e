// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormLooks.h"

#include "ui/admin/AnswerKind.h"
#include "ui/fields/FieldProps.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/script/ScriptRunner.h"
#include "ui/widgets/CollapsibleCard.h"

#include <QLabel>

namespace backdesk::ui
{

namespace
{

QJsonObject overlaid(QJsonObject below, const QJsonObject &above)
{
    for (auto it = above.begin(); it != above.end(); ++it)
        below.insert(it.key(), it.value());
    return below;
}

} // namespace

FormLooks::FormLooks(Form &form) : QObject(&form), m_form(form), m_scripts(form.context().scripts)
{
    for (const FormField &field : form.fields())
        addField(field);
    for (int card = 0; card < form.fieldsets().size(); ++card)
        addCard(form.fieldsets().at(card), card);
}

FormLooks::~FormLooks()
{
    for (const Property &each : std::as_const(m_properties)) {
        if (m_scripts)
            m_scripts->forget(each.question);
    }
}

void FormLooks::add(const Target &target, const QString &key, const AdminValue &value)
{
    if (value.isFunction())
        m_properties.append({target, key, value.function, {}, 0, {}, 0});
    else if (value.isGiven())
        m_layers[target].described.insert(key, value.value);
}

void FormLooks::addField(const FormField &field)
{
    const Target target{field.about.name, -1};
    const AdminField &about = field.about;
    add(target, QStringLiteral("label"), about.label);
    add(target, QStringLiteral("helpText"), about.help);
    add(target, QStringLiteral("placeholder"), about.placeholder);
    add(target, QStringLiteral("required"), about.required);
    add(target, QStringLiteral("readOnly"), about.readOnly);
    add(target, QStringLiteral("disabled"), about.disabled);
    add(target, QStringLiteral("hidden"), about.hidden);
    if (about.props.isFunction())
        m_properties.append({target, {}, about.props.function, {}, 0, {}, 0});
    const QJsonObject props = about.props.value.toObject();
    for (auto it = props.begin(); it != props.end(); ++it) {
        if (isActionProp(it.key()))
            m_layers[target].described.insert(it.key(), it.value());
        else
            add(target, it.key(), parseAdminValue(it.value()));
    }
    apply(target);
}

void FormLooks::addCard(const FormFieldset &fieldset, int card)
{
    const Target target{{}, card};
    add(target, QStringLiteral("title"), fieldset.about.title);
    add(target, QStringLiteral("description"), fieldset.about.description);
    add(target, QStringLiteral("hidden"), fieldset.about.hidden);
    if (fieldset.about.expanded.isFunction())
        add(target, QStringLiteral("expanded"), fieldset.about.expanded);
    m_layers[target].applied = m_layers[target].described;
}

void FormLooks::begin()
{
    m_ready = true;
    for (qsizetype i = 0; i < m_properties.size(); ++i)
        evaluate(i);
}

void FormLooks::valuesChanged(const QStringList &names)
{
    if (!m_ready)
        return;
    const QSet<QString> changed(names.begin(), names.end());
    for (qsizetype i = 0; i < m_properties.size(); ++i) {
        m_properties[i].meanwhile += changed;
        if (areRead(changed, m_properties.at(i).reads))
            evaluate(i);
    }
}

void FormLooks::evaluate(qsizetype property)
{
    if (!m_scripts)
        return;
    Property &asked = m_properties[property];
    const int generation = ++asked.generation;
    asked.meanwhile.clear();
    m_scripts->forget(asked.question);
    asked.question = m_scripts->call(asked.function, {}, m_form.scope(), this,
                                     [this, property, generation](const ScriptAnswer &answer) {
                                         if (m_properties.at(property).generation == generation)
                                             take(property, answer);
                                     });
}

void FormLooks::take(qsizetype property, const ScriptAnswer &answer)
{
    Property &asked = m_properties[property];
    asked.reads = answer.reads;
    // Which values matter is known only now.
    if (areRead(std::exchange(asked.meanwhile, {}), asked.reads))
        return evaluate(property);
    if (!answer.ok) {
        Q_EMIT failed(answer.error);
        return;
    }
    if (const QString wrong = wrongAnswer(answerKindOf(asked.key), answer.value, asked.function);
        !wrong.isEmpty()) {
        Q_EMIT failed(wrong);
        return;
    }
    QJsonObject &told = m_layers[asked.target].told;
    QJsonObject several = asked.key.isEmpty() ? answer.value.toObject() : QJsonObject();
    if (const QString wrong = takeWrongProps(several, asked.function); !wrong.isEmpty())
        Q_EMIT failed(wrong);
    told = overlaid(told, several);
    if (!asked.key.isEmpty())
        told.insert(asked.key, answer.value);
    apply(asked.target);
}

void FormLooks::merge(const FormField &field, const QJsonObject &props)
{
    set({field.about.name, -1}, props);
}

void FormLooks::mergeCard(int card, const QJsonObject &props)
{
    set({{}, card}, props);
}

void FormLooks::set(const Target &target, const QJsonObject &props)
{
    QJsonObject &set = m_layers[target].set;
    for (auto it = props.begin(); it != props.end(); ++it) {
        if (it.value().isNull() || it.value().isUndefined())
            set.remove(it.key());
        else
            set.insert(it.key(), it.value());
    }
    apply(target);
}

void FormLooks::apply(const Target &target)
{
    Layers &layers = m_layers[target];
    const QJsonObject props = overlaid(overlaid(layers.described, layers.told), layers.set);
    const QJsonObject before = std::exchange(layers.applied, props);
    if (props == before)
        return;
    if (target.field.isEmpty())
        applyCard(target.card, props);
    else
        applyField(target.field, props, before);
    if (m_ready)
        m_form.looksChanged();
}

void FormLooks::applyField(const QString &name, const QJsonObject &props, const QJsonObject &before)
{
    FieldRow *row = m_form.row(name);
    if (!row)
        return;
    QJsonObject changed;
    for (auto it = props.begin(); it != props.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    // What is not said any more.
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!props.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    row->editor()->setProps(changed);
}

void FormLooks::applyCard(int card, const QJsonObject &props)
{
    const FormFieldset &fieldset = m_form.fieldsets().at(card);
    if (fieldset.card.titled) {
        fieldset.card.titled->setTitle(props.value(QLatin1String("title")).toString());
        if (const QJsonValue open = props.value(QLatin1String("expanded")); open.isBool())
            fieldset.card.titled->setCollapsed(!open.toBool());
    }
    fieldset.card.describe(props.value(QLatin1String("description")).toString());
    m_form.hideFieldset(card, props.value(QLatin1String("hidden")).toBool());
}

} // namespace backdesk::ui
