// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ActionDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/forms/Form.h"
#include "ui/forms/RelatedForms.h"

namespace backdesk::ui
{

namespace
{

/// Described as an item is; without a name, since it is none.
CollectionMeta parametersOf(const ActionMeta &action)
{
    CollectionMeta parameters;
    parameters.fields = action.fields;
    return parameters;
}

FieldContext parameterContext(FieldContext context)
{
    context.collection.clear();
    context.itemId.clear();
    return withSidePanels(context);
}

QString explanation(const ActionMeta &action, const QString &subject)
{
    if (subject.isEmpty() || action.description.isEmpty())
        return subject.isEmpty() ? action.description : subject;
    return subject + u'\n' + action.description;
}

} // namespace

ActionDialog::ActionDialog(const FieldContext &context, const ActionMeta &action, const QString &subject,
                           Send send, QWidget *parent)
    : FormDialog(new Form(parametersOf(action), parameterContext(context), Form::Mode::Add), action.title,
                 explanation(action, subject),
                 replacedText(QStringLiteral("form.button.submit"), action.title), parent),
      m_title(action.title),
      m_send(std::move(send))
{
}

PendingReply ActionDialog::send(const QJsonObject &item)
{
    return m_send(item);
}

void ActionDialog::succeeded(const Reply &reply)
{
    Q_EMIT done(reply);
}

QString ActionDialog::failureText(const Reply &reply) const
{
    return tr("“%1” was not carried out: %2").arg(m_title, reply.detail());
}

} // namespace backdesk::ui
