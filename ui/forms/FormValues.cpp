// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Form holds and sends.
#include "ui/fields/FieldRow.h"
#include "ui/fields/PopupPanel.h"
#include "ui/forms/ClientCheck.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormHooks.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"

#include <QApplication>
#include <QJsonArray>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

/// Those of the second one win.
QJsonObject withMembers(QJsonObject item, const QJsonObject &others)
{
    for (auto it = others.begin(); it != others.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

QJsonObject withoutNulls(QJsonObject item)
{
    for (const QString &name : item.keys()) {
        if (item.value(name).isNull())
            item.remove(name);
    }
    return item;
}

/// Functions know numbers as doubles only: what differs by that alone was left as it is.
bool sameToFunctions(const QJsonValue &before, const QJsonValue &after)
{
    if (before.type() != after.type())
        return before.isNull() && after.isUndefined();
    if (before.isDouble())
        return before.toDouble() == after.toDouble();
    if (before.isArray()) {
        const QJsonArray left = before.toArray();
        const QJsonArray right = after.toArray();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](auto one, auto other) {
            return sameToFunctions(QJsonValue(one), QJsonValue(other));
        });
    }
    if (!before.isObject())
        return before == after;
    const QJsonObject left = before.toObject();
    const QJsonObject right = after.toObject();
    QStringList names = left.keys() + right.keys();
    names.removeDuplicates();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return sameToFunctions(left.value(name), right.value(name));
    });
}

/// What a function gave, with the exact values of what it left alone.
QJsonObject exact(QJsonObject given, const QJsonObject &before)
{
    for (const QString &name : given.keys()) {
        if (before.contains(name) && sameToFunctions(before.value(name), given.value(name)))
            given.insert(name, before.value(name));
    }
    return given;
}

QJsonValue seenValue(const FieldMeta &field, const QJsonValue &value)
{
    // Functions made for the web take an empty text for a text.
    return field.type == Type::String && definedValue(value).isNull() ? QJsonValue(QString()) : value;
}

} // namespace

void Form::setGiven(const QJsonObject &given)
{
    m_given = given;
}

QJsonObject Form::stateDraft() const
{
    QJsonObject item = m_mode == Mode::Add ? withMembers(m_base, m_given) : m_base;
    for (const FieldRow *row : m_rows) {
        const QString &name = row->field().name;
        if (!isMember(name))
            continue;
        const QJsonValue value = row->editor()->draftValue();
        if (row->isPresent() && (m_mode == Mode::Change || !value.isNull()))
            insertAt(item, name, value);
        else
            removeAt(item, name);
    }
    return item;
}

bool Form::isMember(const QString &name) const
{
    const FormField *described = field(name);
    return !described || described->isMember;
}

/// What the server is to judge: of a stored item all of it, also what is not described.
QJsonObject Form::checkDraft() const
{
    const QJsonObject shown = draft();
    if (m_mode == Mode::Add)
        return withMembers(m_given, shown);
    if (m_fields.isEmpty()) {
        QJsonObject hidden;
        for (const QString &name : m_hidden)
            hidden.insert(name, m_base.value(name));
        return withMembers(hidden, shown);
    }
    QJsonObject item = m_base;
    for (const FormField &each : m_fields) {
        if (each.isMember)
            insertAt(item, each.about.name, valueAt(shown, each.about.name));
    }
    item.remove(QLatin1String("_id"));
    item.remove(QLatin1String("_meta"));
    return item;
}

QJsonObject Form::values() const
{
    QJsonObject item = m_base;
    for (const FieldRow *row : m_rows)
        insertAt(item, row->field().name, row->editor()->value());
    return item;
}

QJsonObject Form::seenValues() const
{
    QJsonObject item = m_base;
    for (const FieldRow *row : m_rows)
        insertAt(item, row->field().name, seenValue(row->field(), row->editor()->value()));
    return item;
}

QJsonValue Form::valueOf(const QString &name) const
{
    const FieldRow *found = row(name);
    return found ? found->editor()->value() : valueAt(m_base, name);
}

QJsonObject Form::fieldState(const QString &name) const
{
    const FieldRow *found = row(name);
    const auto told = [found](const QJsonValue &value) {
        return found ? seenValue(found->field(), value) : value;
    };
    const QWidget *focused = QApplication::focusWidget();
    return {{QStringLiteral("value"), told(valueOf(name))},
            {QStringLiteral("initialValue"), told(found ? found->editor()->stored() : valueAt(m_base, name))},
            {QStringLiteral("visited"), found && found->isVisited()},
            {QStringLiteral("touched"), m_submitted || (found && found->isLeft())},
            {QStringLiteral("active"), found && focused && isWithin(found, focused)},
            {QStringLiteral("autofilled"), found && found->isAutofilled()}};
}

ScriptScope Form::scope() const
{
    QJsonObject seen = seenValues();
    const QString id = QStringLiteral("id");
    if (!seen.contains(id) && !m_context.itemId.isEmpty())
        seen.insert(id, m_context.itemId);
    const QString around = QStringLiteral("parent");
    if (m_context.parent && !seen.contains(around))
        seen.insert(around, m_context.parent());
    const QJsonObject own{{QStringLiteral("id"), m_context.itemId}};
    return {m_about.id, seen, m_context.place.isEmpty() ? own : m_context.place};
}

const FormField *Form::field(const QString &name) const
{
    for (const FormField &each : m_fields) {
        if (each.about.name == name)
            return &each;
    }
    return nullptr;
}

QJsonObject Form::changesSince(const QJsonObject &item) const
{
    QJsonObject sent;
    for (auto it = item.begin(); it != item.end(); ++it) {
        const bool own = it.key() == QLatin1String("_id") || it.key() == QLatin1String("_meta");
        if (!own && definedValue(m_base.value(it.key())) != it.value())
            sent.insert(it.key(), it.value());
    }
    return sent;
}

/// Of a whole item what the form has fields for, and what else is another than what is stored.
QJsonObject Form::shownOrChanged(const QJsonObject &whole, const QJsonObject &changed) const
{
    QJsonObject item = changed;
    for (const FieldRow *row : m_rows) {
        const QString top = row->field().name.section(u'.', 0, 0);
        if (whole.contains(top))
            item.insert(top, whole.value(top));
    }
    return item;
}

void Form::prepare(const std::function<void(const Outgoing &)> &prepared)
{
    if (!m_hooks || !m_hooks->sends()) {
        Outgoing outgoing;
        outgoing.all = draft();
        outgoing.item = m_mode == Mode::Add ? outgoing.all : changes();
        return prepared(outgoing);
    }
    QJsonObject all = values();
    const QJsonObject shown = draft();
    for (const FormField &each : std::as_const(m_fields)) {
        if (each.isMember)
            insertAt(all, each.about.name, valueAt(shown, each.about.name));
    }
    m_hooks->send(all, [this, prepared, all](Outgoing outgoing) {
        outgoing.item = exact(outgoing.item, all);
        for (const FormField &each : std::as_const(m_fields)) {
            if (!m_hooks->sendsWhole() && !each.isMember)
                removeAt(outgoing.item, each.about.name);
        }
        if (m_mode == Mode::Change) {
            const QJsonObject whole = outgoing.item;
            outgoing.item = changesSince(whole);
            outgoing.all = shownOrChanged(whole, outgoing.item);
        } else {
            outgoing.item = withoutNulls(outgoing.item);
            outgoing.all = outgoing.item;
        }
        prepared(outgoing);
    });
}

void Form::checkFields(const std::function<void(bool, const QString &)> &checked)
{
    if (!m_check || !m_check->isNeeded())
        return checked(true, {});
    m_check->checkNow([checked](const FieldErrors &errors, const QString &failure) {
        checked(errors.isEmpty() && failure.isEmpty(), failure);
    });
}

QJsonObject Form::draft() const
{
    QJsonObject item;
    for (const FieldRow *row : m_rows) {
        if (!row->isPresent() || !isMember(row->field().name))
            continue;
        QJsonValue value = row->editor()->value();
        // A new item is stored as it looks: an empty check box says no.
        if (m_mode == Mode::Add && row->field().type == Type::Bool && value.isNull())
            value = false;
        if (m_mode == Mode::Change || !value.isNull())
            insertAt(item, row->field().name, value);
    }
    return item;
}

QJsonObject Form::changes() const
{
    QJsonObject item;
    for (const FieldRow *row : m_rows) {
        if (row->isPresent() && isMember(row->field().name) && row->editor()->isModified())
            insertAt(item, row->field().name, row->editor()->changes());
    }
    return item;
}

QStringList Form::modifiedNames() const
{
    QStringList names;
    for (const FieldRow *row : m_rows) {
        if (row->isPresent() && row->editor()->isModified())
            names.append(row->field().name);
    }
    return names;
}

bool Form::isDirty() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isDirty(); });
}

int Form::changedCount() const
{
    int count = 0;
    for (const FieldRow *row : m_rows)
        count += row->isDirty() ? row->editor()->modifiedCount() : 0;
    return count;
}

bool Form::isReadable() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const FieldRow *row) { return !row->isPresent() || row->editor()->isReadable(); });
}

QString Form::title() const
{
    const QStringList path = m_collection.label.split(u'.', Qt::SkipEmptyParts);
    const FieldMeta *field = m_collection.field(m_collection.label);
    if (path.isEmpty() || !field || field->isReference())
        return {};
    // A described form may show a member of a Dict by itself.
    const FieldRow *own = row(m_collection.label);
    const FieldRow *top = own ? own : row(path.first());
    QJsonValue value = top ? top->editor()->value() : m_base.value(path.first());
    for (const QString &member : own ? QStringList() : path.mid(1))
        value = value.toObject().value(member);
    return jsonText(definedValue(value)).simplified();
}

} // namespace backdesk::ui
