// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterRules.h"

#include "ui/admin/PropertyWatch.h"
#include "ui/forms/ScriptErrors.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"

#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// As JavaScript has it.
bool isTruthy(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isDouble())
        return value.toDouble() != 0;
    return value.isBool() ? value.toBool() : !value.isNull() && !value.isUndefined();
}

/// Everything in `some` is in `all` too.
bool isPart(const Conditions &some, const Conditions &all)
{
    return std::all_of(some.begin(), some.end(),
                       [&all](const auto &condition) { return all.contains(condition); });
}

} // namespace

FilterRules::FilterRules(ScriptRunner *scripts, const AdminListView &list, FilterPanel &panel,
                         QObject *parent)
    : QObject(parent), m_scripts(scripts), m_panel(panel), m_scope(scripts, list.id)
{
    for (const AdminField &about : list.filters) {
        m_filters.insert(about.name, {about, QJsonValue::Null, {}, {}, false, false});
        for (const AdminOnChange &change : about.onChange)
            m_rules.append({about.name, change, 0});
    }
    for (const Rule &rule : std::as_const(m_rules)) {
        for (const QString &name : rule.about.in)
            m_seen.insert(name, QJsonValue::Null);
    }
    for (const AdminField &about : list.filters) {
        watchProps(about);
        applyProps(about.name);
    }
    connect(&panel, &FilterPanel::edited, this, &FilterRules::edited);
    const bool judges = std::any_of(list.filters.begin(), list.filters.end(),
                                    [](const AdminField &about) { return about.validate.isGiven(); });
    if (!judges || !scripts)
        return;
    panel.setJudge([rules = QPointer(this)](const QString &name, const FilterPanel::Told &told) {
        if (rules)
            rules->judge(name, told);
    });
}

QJsonObject FilterRules::values() const
{
    QJsonObject values;
    for (auto it = m_filters.keyBegin(); it != m_filters.keyEnd(); ++it)
        values.insert(*it, valueOf(*it));
    return values;
}

/// A function that fails says nothing against the value.
void FilterRules::judge(const QString &name, const std::function<void(const QString &)> &told)
{
    const AdminFunction validate = m_filters.value(name).about.validate;
    if (!validate.isGiven())
        return told({});
    m_scripts->call(validate, {valueOf(name), values()}, m_scope.scope(), this,
                    [this, told](const ScriptAnswer &answer) {
                        const QJsonObject thrown = answer.thrown.toObject();
                        const bool judged = thrown.value(QLatin1String("validationError")).toBool();
                        const QJsonValue said = judged ? thrown.value(QLatin1String("errors")) : answer.value;
                        if (!answer.ok && !judged)
                            Q_EMIT failed(answer.error);
                        const bool known = answer.ok || judged;
                        told(known ? scriptTexts(said).join(u'\n') : QString());
                    });
}

void FilterRules::watchProps(const AdminField &about)
{
    watch(about.name, QStringLiteral("helpText"), about.help);
    watch(about.name, QStringLiteral("placeholder"), about.placeholder);
    watch(about.name, QStringLiteral("readOnly"), about.readOnly);
    watch(about.name, QStringLiteral("disabled"), about.disabled);
    watch(about.name, QStringLiteral("hidden"), about.hidden);
    if (about.props.isFunction())
        watch(about.name, {}, about.props);
    const QJsonObject props = about.props.value.toObject();
    for (auto it = props.begin(); it != props.end(); ++it)
        watch(about.name, it.key(), parseAdminValue(it.value()));
    if (about.initialValue.isFunction())
        watchInitialValue(about);
}

/// `key` empty: an object of several.
void FilterRules::watch(const QString &name, const QString &key, const AdminValue &value)
{
    if (!value.isGiven())
        return;
    if (!value.isFunction()) {
        m_filters[name].told.insert(key, value.value);
        return;
    }
    auto *watch = new PropertyWatch(m_scope, value, answerKindOf(key), this);
    connect(watch, &PropertyWatch::changed, this, [this, name, key](const QJsonValue &now) {
        QJsonObject &told = m_filters[name].told;
        if (!key.isEmpty())
            told.insert(key, now);
        const QJsonObject several = key.isEmpty() ? now.toObject() : QJsonObject();
        for (auto it = several.begin(); it != several.end(); ++it)
            told.insert(it.key(), it.value());
        applyProps(name);
    });
}

/// Only what the list begins with: whoever filters meanwhile is not interrupted.
void FilterRules::watchInitialValue(const AdminField &about)
{
    if (!m_scripts)
        return;
    m_scripts->call(about.initialValue.function, {}, m_scope.scope(), this,
                    [this, name = about.name](const ScriptAnswer &answer) {
                        if (!answer.ok)
                            Q_EMIT failed(answer.error);
                        else if (isAsBegun())
                            fill(name, answer.value, true);
                    });
}

/// Does nothing stand there but initial values?
bool FilterRules::isAsBegun() const
{
    Conditions others = m_conditions;
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter) {
        const FilterEditor *editor = m_panel.editor(filter.key());
        const QJsonValue initial = filter->about.initialValue.value;
        const bool given = !initial.isUndefined() && editor && editor->value() == initial;
        if (editor && (filter->autofilled || given))
            others.removeIf([editor](const auto &one) { return editor->field().owns(one.first); });
    }
    return others.isEmpty();
}

QJsonValue FilterRules::valueOf(const QString &name) const
{
    const FilterEditor *editor = m_panel.editor(name);
    return editor ? editor->value() : QJsonValue(QJsonValue::Null);
}

QJsonObject FilterRules::stateOf(const QString &name) const
{
    const Filter filter = m_filters.value(name);
    const FilterEditor *editor = m_panel.editor(name);
    const QWidget *focused = QApplication::focusWidget();
    return {{QStringLiteral("value"), valueOf(name)},
            {QStringLiteral("initialValue"), filter.initial},
            {QStringLiteral("visited"), filter.visited},
            {QStringLiteral("touched"), filter.visited},
            {QStringLiteral("active"), editor && focused && editor->isAncestorOf(focused)},
            {QStringLiteral("autofilled"), filter.autofilled}};
}

void FilterRules::conditionsChanged(const Conditions &conditions)
{
    const Conditions before = std::exchange(m_conditions, conditions);
    const QJsonObject seen = values();
    m_scope.setContext(seen);
    Q_EMIT valuesSeen(seen);
    const bool own = m_filling || m_panel.isEditing() || isPart(conditions, before);
    if (m_begun && (own || conditions == before))
        return valuesChanged(!m_filling);
    begin();
}

/// These are the values that the list begins with.
void FilterRules::begin()
{
    m_begun = true;
    m_stopped = false;
    m_rounds = 0;
    for (auto it = m_filters.begin(); it != m_filters.end(); ++it) {
        it->initial = valueOf(it.key());
        it->visited = it->autofilled = false;
    }
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        it.value() = valueOf(it.key());
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        run(i);
}

void FilterRules::edited(const QString &name)
{
    const auto filter = m_filters.find(name);
    if (filter == m_filters.end())
        return;
    filter->visited = true;
    filter->autofilled = false;
}

void FilterRules::valuesChanged(bool edited)
{
    if (edited) {
        m_rounds = 0;
        m_stopped = false;
    }
    QStringList changed;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it) {
        const QJsonValue now = valueOf(it.key());
        if (std::exchange(it.value(), now) != now)
            changed.append(it.key());
    }
    if (changed.isEmpty() || m_stopped)
        return;
    if (!edited && ++m_rounds > MostRounds) {
        m_stopped = true;
        Q_EMIT failed(tr("These filters change each other without end, so they were left as they are: %1")
                          .arg(changed.join(tr(", "))));
        return;
    }
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const QStringList &watched = m_rules.at(i).about.in;
        if (std::any_of(watched.begin(), watched.end(),
                        [&changed](const QString &name) { return changed.contains(name); }))
            run(i);
    }
}

void FilterRules::run(qsizetype rule)
{
    const AdminOnChange about = m_rules.at(rule).about;
    ++m_rules[rule].generation;
    QJsonArray states;
    for (const QString &name : about.in)
        states.append(stateOf(name));
    start(rule, Effect::Props, about.setProps, states);
    start(rule, Effect::Value, about.setValue, states);
    start(rule, Effect::InitialValue, about.setInitialValue, states);
}

void FilterRules::start(qsizetype rule, Effect effect, const AdminValue &value, const QJsonArray &states)
{
    if (!value.isGiven() || (value.isFunction() && !m_scripts))
        return;
    if (!value.isFunction()) {
        ScriptAnswer answer;
        answer.ok = true;
        answer.value = value.value;
        return take(rule, effect, answer);
    }
    const int generation = m_rules.at(rule).generation;
    m_scripts->call(value.function, states, m_scope.scope(), this,
                    [this, rule, effect, generation](const ScriptAnswer &answer) {
                        if (m_rules.at(rule).generation == generation)
                            take(rule, effect, answer);
                    });
}

void FilterRules::take(qsizetype rule, Effect effect, const ScriptAnswer &answer)
{
    const QString name = m_rules.at(rule).filter;
    if (!answer.ok)
        Q_EMIT failed(answer.error);
    else if (effect == Effect::Props)
        takeProps(name, answer.value, m_rules.at(rule).about.setProps.function);
    else
        fill(name, answer.value, effect == Effect::InitialValue);
}

void FilterRules::fill(const QString &name, const QJsonValue &value, bool initial)
{
    FilterEditor *editor = m_panel.editor(name);
    const auto filter = m_filters.find(name);
    if (!editor || filter == m_filters.end() || value.isUndefined())
        return;
    const bool begun = filter->visited && !filter->autofilled;
    if (initial && (isTruthy(filter->initial) || begun || (isTruthy(editor->value()) && !filter->autofilled)))
        return;
    const QJsonValue wanted =
        isTruthy(value) || value.isBool() || value.isDouble() ? value : QJsonValue::Null;
    if (editor->value() == wanted)
        return;
    filter->autofilled = true;
    const QScopedValueRollback filling(m_filling, true);
    m_panel.setValue(name, wanted);
}

void FilterRules::takeProps(const QString &name, const QJsonValue &value, const AdminFunction &function)
{
    QJsonObject props;
    const QString wrong = ui::takeProps(value, function, props);
    if (!wrong.isEmpty())
        Q_EMIT failed(wrong);
    mergeProps(name, props);
}

/// A null takes back what was set before.
void FilterRules::mergeProps(const QString &name, const QJsonObject &props)
{
    QJsonObject &set = m_filters[name].set;
    for (auto it = props.begin(); it != props.end(); ++it) {
        if (it.value().isNull())
            set.remove(it.key());
        else
            set.insert(it.key(), it.value());
    }
    applyProps(name);
}

void FilterRules::applyProps(const QString &name)
{
    const Filter &filter = m_filters[name];
    QJsonObject props = filter.told;
    for (auto it = filter.set.begin(); it != filter.set.end(); ++it)
        props.insert(it.key(), it.value());
    m_panel.setProps(name, props);
}

} // namespace backdesk::ui
