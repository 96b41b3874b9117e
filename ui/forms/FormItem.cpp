// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The item that a Form shows: how it comes in and is taken over.
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormHooks.h"
#include "ui/forms/FormLooks.h"
#include "ui/forms/FormRules.h"
#include "ui/forms/FormState.h"
#include "ui/forms/FormValidator.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"

#include <QLineEdit>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

} // namespace

void Form::begin(const QJsonObject &given)
{
    QJsonObject item = defaults(m_collection.fields);
    for (const FormField &each : std::as_const(m_fields)) {
        if (!each.about.initialValue.isFunction() && each.about.initialValue.isGiven())
            insertAt(item, each.about.name, each.about.initialValue.value);
    }
    for (auto it = given.begin(); it != given.end(); ++it)
        item.insert(it.key(), it.value());
    setItem(item);
    askInitialValues(given);
}

void Form::askInitialValues(const QJsonObject &given)
{
    for (const FormField &each : std::as_const(m_fields)) {
        if (!each.about.initialValue.isFunction() || !m_context.scripts || given.contains(each.about.name))
            continue;
        FieldRow *row = each.row;
        ++m_awaitedInitials;
        m_context.scripts->call(each.about.initialValue.function, {}, scope(), this,
                                [this, row, item = m_base](const ScriptAnswer &answer) {
                                    takeInitial(row, answer, item == m_base);
                                });
    }
}

void Form::takeInitial(FieldRow *row, const ScriptAnswer &answer, bool sameItem)
{
    --m_awaitedInitials;
    if (!answer.ok) {
        m_context.scripts->report(answer.error);
    } else if (sameItem) {
        row->editor()->rebase(answer.value);
        valueChanged(row);
    }
    if (isSettled())
        Q_EMIT settled();
}

QJsonValue Form::storedValue(const FormField &field, const QJsonObject &item) const
{
    const QJsonValue value = valueAt(item, field.key());
    return definedValue(value).isNull() && field.about.defaultValue.isGiven() ? field.about.defaultValue.value
                                                                              : value;
}

QJsonValue Form::rowValue(const FieldRow *row, const QJsonObject &item) const
{
    if (const FormField *described = field(row->field().name))
        return storedValue(*described, item);
    return item.value(row->field().name);
}

QJsonObject Form::defaults(const QList<FieldMeta> &fields)
{
    QJsonObject item;
    for (const FieldMeta &field : fields) {
        if (field.type == Type::Dict) {
            const QJsonObject members = defaults(field.members);
            if (!members.isEmpty())
                item.insert(field.name, members);
        } else if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined()) {
            item.insert(field.name, field.defaultValue);
        }
    }
    return item;
}

void Form::setItem(const QJsonObject &item)
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(rowValue(row, item));
    itemChanged(item);
    untouchAll();
    normalize(item);
}

/// Shows the item as it is stored at once; what functions make of it follows.
void Form::normalize(const QJsonObject &item)
{
    // A form to change something begins without anything, which no function is made for.
    if (!m_hooks || (m_mode == Mode::Change && item.isEmpty()))
        return;
    m_normalizing = m_mode == Mode::Change && m_hooks->loads();
    if (!m_normalizing) {
        m_looks->begin();
        return m_rules->begin();
    }
    m_hooks->load(item, [this](const QJsonObject &values) {
        m_normalizing = false;
        for (const FormField &each : std::as_const(m_fields))
            each.row->editor()->rebase(valueAt(values, each.about.name));
        m_looks->begin();
        m_rules->begin();
        Q_EMIT stateChanged();
        Q_EMIT settled();
    });
}

bool Form::isSettled() const
{
    return !m_normalizing && m_awaitedInitials == 0 && (!m_rules || m_rules->isSettled());
}

void Form::itemChanged(const QJsonObject &item)
{
    m_base = item;
    // A form to change something begins without anything.
    if (m_mode == Mode::Add || !item.isEmpty())
        m_state->askNow();
}

void Form::rebase(const QJsonObject &item)
{
    itemChanged(item);
    for (FieldRow *row : m_rows)
        row->editor()->rebase(rowValue(row, item));
    normalize(item);
    if (!m_errors.isEmpty())
        m_validator->checkSoon();
    Q_EMIT stateChanged();
}

void Form::setSaved(const QJsonObject &item, const QJsonObject &sent)
{
    const QJsonObject now = changes();
    if (now == sent || m_mode == Mode::Add)
        return setItem(item);
    for (FieldRow *row : m_rows) {
        const QString &name = row->field().name;
        // What was not sent as it stands now was edited while saving.
        if (valueAt(now, name) != valueAt(sent, name))
            row->editor()->rebase(rowValue(row, item));
        else
            row->editor()->setValue(rowValue(row, item));
    }
    itemChanged(item);
    normalize(item);
    Q_EMIT stateChanged();
}

FormDraft Form::keep() const
{
    FormDraft draft;
    draft.submitted = m_submitted;
    for (const FieldRow *row : m_rows) {
        const QString &name = row->field().name;
        const auto *line = qobject_cast<const QLineEdit *>(row->editor()->input());
        if (line && !row->editor()->isReadable())
            draft.texts.insert(name, line->text());
        else if (row->editor()->isModified())
            draft.values.insert(name, row->editor()->value());
        if (row->isAutofilled())
            draft.autofilled.insert(name);
    }
    return draft;
}

void Form::restore(const FormDraft &draft)
{
    for (FieldRow *row : m_rows) {
        const QString &name = row->field().name;
        if (draft.texts.contains(name))
            qobject_cast<QLineEdit *>(row->editor()->input())->setText(draft.texts.value(name));
        if (!draft.values.contains(name))
            continue;
        if (draft.autofilled.contains(name))
            row->autofill(draft.values.value(name));
        else
            row->editor()->edit(draft.values.value(name));
    }
    if (m_looks)
        m_looks->begin();
    if (m_rules)
        m_rules->takeOver();
    edited();
    if (draft.submitted)
        touchAll();
}

void Form::applyChanges(const QJsonObject &changes)
{
    const QJsonObject item = withChanges(m_collection.fields, m_base, changes);
    for (FieldRow *row : m_rows) {
        if (row->isPresent() && !valueAt(changes, row->field().name).isUndefined())
            row->editor()->edit(valueAt(item, row->field().name));
    }
    edited();
}

void Form::reset()
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(row->editor()->stored());
    m_state->askSoon();
    untouchAll();
    if (m_rules)
        m_rules->begin();
}

} // namespace backdesk::ui
