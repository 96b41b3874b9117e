// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CreateDialog.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/RelatedForms.h"
#include "ui/script/ScriptRunner.h"
#include "ui/widgets/Buttons.h"

namespace backdesk::ui
{

namespace
{

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
    return withSidePanels(context);
}

} // namespace

CreateDialog::CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent,
                           const AdminForm &about)
    : CreateDialog(context, targetOf(context, request), request, parent, about)
{
}

CreateDialog::CreateDialog(const FieldContext &context, const CollectionMeta &target,
                           const CreateRequest &request, QWidget *parent, const AdminForm &about)
    : SidePanel(new Form(untitled(target), about, innerContext(context, target), Form::Mode::Add,
                         {wayBack(request.reverse)}),
                about.title.text(tr("New entry in %1").arg(target.title)),
                buttonText("save", "addView", tr("Create")), parent),
      m_context(context),
      m_target(target),
      m_about(about)
{
    if (const QString cancel = buttonText("cancel", "addView", {}); !cancel.isEmpty())
        cancelButton()->setText(literalText(cancel));
    askTitle(context, about, {});
    followRights(context, about, QStringLiteral("add"));
    rightsChanged();
    const FieldMeta *back = target.field(wayBack(request.reverse));
    if (back && back->type == FieldMeta::Type::Ref && !context.itemId.isEmpty())
        m_fixed.insert(back->name, context.itemId);
    form()->setGiven(m_fixed);
    if (const FieldMeta *label = target.field(target.label);
        label && label->type == FieldMeta::Type::String && !request.text.isEmpty() &&
        form()->row(label->name)) {
        form()->row(label->name)->editor()->edit(request.text);
    }
}

PendingReply CreateDialog::send(const QJsonObject &outgoing)
{
    QJsonObject item = outgoing;
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        item.insert(it.key(), it.value());
    return m_context.connector->create(m_target.name, item, asker(m_about, QStringLiteral("add")));
}

bool CreateDialog::sendsAll() const
{
    return addFunction().isGiven();
}

/// That of the form itself, or of the collection's view; not given: the server adds it.
AdminFunction CreateDialog::addFunction() const
{
    const QString add = QStringLiteral("add");
    const AdminViews *views = m_context.app.admin.viewsOf(m_target.name);
    if (m_about.actions.contains(add) || !views)
        return m_about.actions.value(add);
    return views->add.actions.value(add);
}

void CreateDialog::succeeded(const Reply &reply)
{
    const QString title = form()->title();
    const QString id = reply.json.value(QLatin1String("_id")).toString();
    if (id.isEmpty()) {
        if (m_context.scripts)
            m_context.scripts->report(tr("The new entry cannot be chosen here, because the function did not "
                                         "tell its id (%1)")
                                          .arg(addFunction().place));
        return;
    }
    Q_EMIT created(id, title.isEmpty() ? reply.json.value(m_target.label).toString() : title);
}

QString CreateDialog::failureText(const Reply &reply) const
{
    return tr("The entry could not be created: %1").arg(reply.detail());
}

QString CreateDialog::discardQuestion() const
{
    return tr("Discard the new entry?");
}

} // namespace backdesk::ui
