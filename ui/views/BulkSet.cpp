// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkSet.h"

#include "ui/connectors/BatchResult.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/ActionDialog.h"

#include <QJsonArray>
#include <QWidget>

namespace backdesk::ui
{

namespace
{

bool isSettable(const FieldMeta &field)
{
    const bool simple =
        field.type != FieldMeta::Type::Dict && field.type != FieldMeta::Type::Unknown && !field.isFile();
    // The far side of a reference belongs to the other items.
    const bool isFar = field.type == FieldMeta::Type::RefsList && !field.reverse.isEmpty();
    return simple && !isFar && field.exists && !field.readOnly && !field.computed &&
           field.modify != Right::Denied;
}

/// Whether the form keeps the field from being changed; what functions say of it depends on the item.
bool isKept(const AdminForm &form, const QString &name)
{
    for (const AdminFieldset &fieldset : form.fieldsets) {
        for (const AdminField &field : fieldset.fields) {
            if (field.name == name)
                return fieldset.hidden.flag(false) || field.hidden.flag(false) ||
                       field.readOnly.flag(false) || field.disabled.flag(false);
        }
    }
    return false;
}

/// The mistakes in the field itself, wherever in its value.
QJsonObject mistakesOf(const QJsonObject &result, const QString &field)
{
    const QString path = u"$." + field;
    QJsonObject found;
    const QJsonObject errors = result.value(QLatin1String("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const QString rest = it.key().startsWith(path) ? it.key().mid(path.size()) : QStringLiteral("-");
        if (rest.isEmpty() || rest.startsWith(u'.') || rest.startsWith(u'['))
            found.insert(it.key(), it.value());
    }
    return found;
}

/// What all of them say of the field in the same words; empty where one of them takes the value, or says
/// something else.
QJsonObject commonMistakes(const QJsonArray &results, const QString &field)
{
    const QJsonObject first = mistakesOf(results.first().toObject(), field);
    for (const QJsonValue result : results) {
        if (isGood(result.toObject()) || mistakesOf(result.toObject(), field) != first)
            return {};
    }
    return first;
}

} // namespace

BulkSet::BulkSet(const FieldContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

ActionDialog *BulkSet::dialog() const
{
    return m_dialog;
}

QList<FieldMeta> BulkSet::fieldsOf(const AppMeta &app, const CollectionMeta &collection)
{
    const AdminViews *views = app.admin.viewsOf(collection.name);
    QList<FieldMeta> fields = collection.fields;
    fields.removeIf([views](const FieldMeta &field) {
        return !isSettable(field) || (views && isKept(views->change, field.name));
    });
    return fields;
}

void BulkSet::ask(const FieldMeta &field, const QList<SelectedRow> &rows, const Given &given)
{
    ActionMeta asked;
    asked.title = tr("Set %1").arg(field.title);
    asked.fields = {field};
    m_dialog = new ActionDialog(
        m_context, asked, tr("Of %n entries", nullptr, int(rows.size())),
        [this, field, rows, given](const QJsonObject &values) {
            const QJsonValue value = values.value(field.name);
            const QJsonObject item{{field.name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value}};
            return judge(field, rows, item, given);
        },
        m_window);
    m_dialog->open();
}

PendingReply BulkSet::judge(const FieldMeta &field, const QList<SelectedRow> &rows, const QJsonObject &item,
                            const Given &given)
{
    QJsonArray operations;
    for (const SelectedRow &row : rows.mid(0, Judged)) {
        operations.append(QJsonObject{{QStringLiteral("op"), QStringLiteral("update")},
                                      {QStringLiteral("collection"), m_context.collection},
                                      {QStringLiteral("id"), row.id},
                                      {QStringLiteral("item"), item}});
    }
    const PendingReply answer = PendingReply::make();
    m_context.connector
        ->batch({{QStringLiteral("atomic"), false},
                 {QStringLiteral("check"), true},
                 {QStringLiteral("operations"), operations}})
        .then(this, [answer, field, item, given](const Reply &reply) {
            const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
            const QJsonObject mistakes =
                results.isEmpty() ? QJsonObject() : commonMistakes(results, field.name);
            if (!reply.ok() || mistakes.isEmpty()) {
                answer.resolve(reply);
                if (reply.ok())
                    given(item);
                return;
            }
            constexpr int Refused = 422;
            Reply refused;
            refused.status = Refused;
            refused.json = {{QStringLiteral("errors"), mistakes}};
            answer.resolve(refused);
        });
    return answer;
}

} // namespace backdesk::ui
