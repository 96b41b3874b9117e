// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RelatedForms.h"

#include "ui/admin/Permissions.h"
#include "ui/fields/FieldEditor.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/EditDialog.h"
#include "ui/forms/Form.h"

#include <QPointer>

namespace backdesk::ui
{

namespace
{

/// The form that the asker is part of; null: none.
Form *formOf(QWidget *asker)
{
    for (QWidget *widget = asker; widget; widget = widget->parentWidget()) {
        if (auto *form = qobject_cast<Form *>(widget))
            return form;
    }
    return nullptr;
}

/// What the description says of the field that asks; null where it says nothing.
const AdminField *describedField(QWidget *asker)
{
    const auto *editor = qobject_cast<const FieldEditor *>(asker);
    const Form *form = formOf(asker);
    const FormField *field = editor && form ? form->field(editor->field().queryName()) : nullptr;
    return field ? &field->about : nullptr;
}

/// Functions of the panel see the form it was opened from as their parent.
FieldContext besideForm(FieldContext context, QWidget *asker)
{
    context.parent = [form = QPointer<Form>(formOf(asker))] {
        return form ? form->scope().context : QJsonObject();
    };
    return context;
}

/// Links in the panel are followed as those of the form it was opened from.
void passOn(FormDialog *dialog, QWidget *asker)
{
    if (Form *form = formOf(asker))
        QObject::connect(dialog, &FormDialog::linkFollowed, form, &Form::open);
}

/// `kind` is that of the collection's view.
AdminForm usual(AdminForm form, const AppMeta &app, const QString &collection, const QString &kind)
{
    // The panel says what it is for.
    form.title = {};
    form.id = Permissions::viewId(app.admin, collection, kind);
    return form;
}

} // namespace

AdminForm changeFormOf(const AppMeta &app, const QString &collection)
{
    const AdminViews *views = app.admin.viewsOf(collection);
    return views ? AdminForm(views->change) : AdminForm();
}

AdminForm addFormOf(const AppMeta &app, const QString &collection)
{
    const AdminViews *views = app.admin.viewsOf(collection);
    if (!views)
        return {};
    AdminForm form = views->add;
    if (form.fieldsets.isEmpty()) {
        form.fieldsets = views->change.fieldsets;
        form.validate = views->change.validate;
        form.denormalize = views->change.denormalize;
    }
    return form;
}

FieldContext withSidePanels(FieldContext context)
{
    const FieldContext around = context;
    context.create = [around](QWidget *asker, const CreateRequest &request, FieldContext::Created created) {
        const AdminField *field = describedField(asker);
        const AdminForm about = field && field->add
                                    ? *field->add
                                    : usual(addFormOf(around.app, request.collection), around.app,
                                            request.collection, QStringLiteral("addView"));
        auto *dialog = new CreateDialog(besideForm(around, asker), request, asker->window(), about);
        passOn(dialog, asker);
        // Not bound to the asker: an editor rebuilt meanwhile guards itself.
        QObject::connect(dialog, &CreateDialog::created, dialog, created);
        dialog->open();
    };
    context.edit = [around](QWidget *asker, const QString &collection, const QString &id,
                            FieldContext::Edited edited) {
        const AdminField *field = describedField(asker);
        const AdminForm about = field && field->edit ? *field->edit
                                                     : usual(changeFormOf(around.app, collection), around.app,
                                                             collection, QStringLiteral("changeView"));
        const auto *editor = qobject_cast<const FieldEditor *>(asker);
        auto *dialog = new EditDialog(besideForm(around, asker), collection, id, asker->window(), about,
                                      editor ? editor->field().reverse : QString());
        passOn(dialog, asker);
        QObject::connect(dialog, &EditDialog::edited, dialog, edited);
        dialog->open();
    };
    return context;
}

} // namespace backdesk::ui
