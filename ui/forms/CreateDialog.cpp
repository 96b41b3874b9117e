// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CreateDialog.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/FieldRow.h"
#include "ui/widgets/ConfirmDialog.h"

namespace backdesk::ui
{

namespace
{

/// The member at the top that leads back, for selectors such as "$.users"; empty for deeper ones.
QString topMember(const QString &selector)
{
    const QString name = selector.mid(2);
    return name.contains(u'.') ? QString() : name;
}

CollectionMeta targetOf(const FieldContext &context, const CreateRequest &request)
{
    const CollectionMeta *target = context.app.collection(request.collection);
    return target ? *target : CollectionMeta();
}

FieldContext innerContext(FieldContext context, const CollectionMeta &target)
{
    // The new item has no id yet.
    context.itemId.clear();
    context.collection = target.name;
    return withCreateDialog(context);
}

} // namespace

CreateDialog::CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent)
    : CreateDialog(context, targetOf(context, request), request, parent)
{
}

CreateDialog::CreateDialog(const FieldContext &context, const CollectionMeta &target,
                           const CreateRequest &request, QWidget *parent)
    : FormDialog(
          new Form(target, innerContext(context, target), Form::Mode::Add, {topMember(request.reverse)}),
          tr("New entry in %1").arg(target.title), {}, tr("Create"), parent),
      m_context(context),
      m_target(target.name)
{
    const FieldMeta *back = target.field(topMember(request.reverse));
    if (back && back->type == FieldMeta::Type::Ref && !context.itemId.isEmpty())
        m_fixed.insert(back->name, context.itemId);
    if (const FieldMeta *label = target.field(target.label);
        label && label->type == FieldMeta::Type::String && !request.text.isEmpty() &&
        form()->row(label->name)) {
        form()->row(label->name)->editor()->edit(request.text);
        fit();
    }
}

PendingReply CreateDialog::send(const QJsonObject &outgoing)
{
    QJsonObject item = outgoing;
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        item.insert(it.key(), it.value());
    return m_context.connector->create(m_target, item);
}

void CreateDialog::succeeded(const Reply &reply)
{
    Q_EMIT created(reply.json.value(QLatin1String("_id")).toString(), form()->title());
}

QString CreateDialog::failureText(const Reply &reply) const
{
    return tr("The entry could not be created: %1").arg(reply.detail());
}

void CreateDialog::reject()
{
    if (isBusy() || !form()->isDirty())
        return FormDialog::reject();
    ConfirmDialog::ask(this, tr("Discard the new entry?"), tr("What you entered is lost."), tr("Discard"),
                       [this] { FormDialog::reject(); });
}

FieldContext withCreateDialog(FieldContext context)
{
    context.create = [context](QWidget *asker, const CreateRequest &request, FieldContext::Created created) {
        auto *dialog = new CreateDialog(context, request, asker->window());
        // Not bound to the asker: an editor rebuilt meanwhile guards itself.
        QObject::connect(dialog, &CreateDialog::created, dialog, created);
        dialog->open();
    };
    return context;
}

} // namespace backdesk::ui
