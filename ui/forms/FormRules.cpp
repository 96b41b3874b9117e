// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormRules.h"

#include "ui/admin/AnswerKind.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormLooks.h"
#include "ui/script/ScriptRunner.h"

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

/// As JavaScript has it.
bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    default:
        return true;
    }
}

/// Forms written for the web empty a field by ''.
QJsonValue fitting(const FieldMeta &field, const QJsonValue &value)
{
    const bool empty = value.isString() && value.toString().isEmpty();
    return empty && field.type != FieldMeta::Type::String ? QJsonValue(QJsonValue::Null) : value;
}

/// Texts that stand for numbers, and the other way round, are the editor's affair.
bool canHold(FieldMeta::Type type, const QJsonValue &value)
{
    using Type = FieldMeta::Type;
    if (value.isNull() || value.isUndefined())
        return true;
    const bool isPlain = !value.isArray() && !value.isObject();
    switch (type) {
    case Type::Bool:
        return value.isBool();
    case Type::Int:
    case Type::Float:
        return value.isDouble() || value.isString();
    case Type::String:
    case Type::Datetime:
    case Type::Ref:
        return isPlain;
    case Type::List:
    case Type::RefsList:
        return value.isArray();
    case Type::Dict:
        return value.isObject();
    default:
        return true;
    }
}

} // namespace

FormRules::FormRules(Form &form, FormLooks &looks)
    : QObject(&form), m_form(form), m_looks(looks), m_scripts(form.context().scripts)
{
    for (const FormField &field : form.fields()) {
        for (const AdminOnChange &about : field.about.onChange)
            m_rules.append({about, field.about.name, -1, 0});
    }
    for (int card = 0; card < form.fieldsets().size(); ++card) {
        for (const AdminOnChange &about : form.fieldsets().at(card).about.onChange)
            m_rules.append({about, {}, card, 0});
    }
    for (const Rule &rule : std::as_const(m_rules)) {
        for (const QString &name : rule.about.in)
            m_seen.insert(name, {});
    }
}

FormRules::~FormRules()
{
    for (Rule &rule : m_rules)
        forget(rule);
}

/// What was asked of it and has not begun.
void FormRules::forget(Rule &rule)
{
    for (const quint64 question : std::exchange(rule.questions, {})) {
        if (m_scripts && m_scripts->forget(question))
            --m_waiting;
    }
}

void FormRules::begin()
{
    if (!isNeeded())
        return;
    reset();
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        run(i);
}

/// Drops what is under way.
void FormRules::reset()
{
    ++m_item;
    for (Rule &rule : m_rules)
        forget(rule);
    m_waiting = 0;
    m_rounds = 0;
    m_turns.clear();
    m_stopped = false;
    m_begun = true;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        it.value() = m_form.valueOf(it.key());
}

void FormRules::valuesChanged(bool edited)
{
    if (!m_begun)
        return;
    if (edited) {
        m_rounds = 0;
        m_turns.clear();
        m_stopped = false;
    }
    QStringList changed;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it) {
        const QJsonValue now = m_form.valueOf(it.key());
        if (now == it.value())
            continue;
        it.value() = now;
        changed.append(it.key());
    }
    if (changed.isEmpty() || m_stopped)
        return;
    for (const QString &name : std::as_const(changed))
        ++m_turns[name];
    if (!edited && ++m_rounds > MostRounds)
        return reportLoop();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const QStringList &watched = m_rules.at(i).about.in;
        if (std::any_of(watched.begin(), watched.end(),
                        [&changed](const QString &name) { return changed.contains(name); }))
            run(i);
    }
}

void FormRules::takeOver()
{
    if (!isNeeded())
        return;
    reset();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        ++m_rules[i].generation;
        start(i, Effect::Props, m_rules.at(i).about.setProps, statesOf(m_rules.at(i)));
    }
}

void FormRules::reportLoop()
{
    m_stopped = true;
    QStringList titles;
    const int most = *std::max_element(m_turns.cbegin(), m_turns.cend());
    for (auto it = m_turns.cbegin(); it != m_turns.cend(); ++it) {
        // What changed more rarely began it, or had nothing to do with it.
        if (2 * it.value() < most)
            continue;
        const FieldRow *row = m_form.row(it.key());
        titles.append(row ? row->field().title : it.key());
    }
    titles.sort();
    //: Titles of fields, "Name, Slug".
    Q_EMIT looped(tr("These fields change each other without end, so they were left as they are: %1")
                      .arg(titles.join(tr(", "))));
}

QJsonArray FormRules::statesOf(const Rule &rule) const
{
    QJsonArray states;
    for (const QString &name : rule.about.in)
        states.append(m_form.fieldState(name));
    return states;
}

void FormRules::run(qsizetype rule)
{
    // What one effect changes sets off others; they look the rule up anew.
    const AdminOnChange about = m_rules.at(rule).about;
    forget(m_rules[rule]);
    ++m_rules[rule].generation;
    const QJsonArray states = statesOf(m_rules.at(rule));
    start(rule, Effect::Props, about.setProps, states);
    if (m_rules.at(rule).field.isEmpty())
        return;
    start(rule, Effect::Value, about.setValue, states);
    start(rule, Effect::InitialValue, about.setInitialValue, states);
}

void FormRules::start(qsizetype rule, Effect effect, const AdminValue &value, const QJsonArray &states)
{
    if (!value.isGiven() || (value.isFunction() && !m_scripts))
        return;
    if (!value.isFunction()) {
        ScriptAnswer answer;
        answer.ok = true;
        answer.value = value.value;
        return take(rule, effect, answer);
    }
    ++m_waiting;
    const int generation = m_rules.at(rule).generation;
    m_rules[rule].questions +=
        m_scripts->call(value.function, states, m_form.scope(), this,
                        [this, rule, effect, generation, item = m_item](const ScriptAnswer &answer) {
                            if (item != m_item)
                                return;
                            --m_waiting;
                            if (m_rules.at(rule).generation == generation)
                                take(rule, effect, answer);
                            if (m_waiting == 0)
                                Q_EMIT settled();
                        });
}

void FormRules::take(qsizetype rule, Effect effect, const ScriptAnswer &answer)
{
    if (!answer.ok) {
        Q_EMIT failed(answer.error);
        return;
    }
    const Rule about = m_rules.at(rule);
    if (effect != Effect::Props) {
        const bool isInitial = effect == Effect::InitialValue;
        const AdminFunction &function =
            isInitial ? about.about.setInitialValue.function : about.about.setValue.function;
        return fill(about, answer.value, isInitial, function);
    }
    QJsonObject props;
    const QString wrong = takeProps(answer.value, about.about.setProps.function, props);
    if (!wrong.isEmpty())
        Q_EMIT failed(wrong);
    if (about.card >= 0)
        m_looks.mergeCard(about.card, props);
    else if (const FormField *field = m_form.field(about.field))
        m_looks.merge(*field, props);
}

void FormRules::fill(const Rule &rule, const QJsonValue &value, bool initial, const AdminFunction &function)
{
    const FormField *field = m_form.field(rule.field);
    if (!field || value.isUndefined())
        return;
    FieldRow *row = field->row;
    const QJsonValue fit = fitting(row->field(), value);
    if (field->isMember && !canHold(row->field().type, fit)) {
        Q_EMIT failed(
            tr("“%1” cannot hold what the function gave (%2)").arg(row->field().title, function.place));
        return;
    }
    if (initial) {
        const bool begun = row->isVisited() && !row->isAutofilled();
        if (isTruthy(row->editor()->stored()) || begun || (row->isDirty() && !row->isAutofilled()))
            return;
    }
    if (definedValue(fit) == row->editor()->value())
        return;
    m_form.autofill(row, fit);
}

} // namespace backdesk::ui
