// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminMeta.h"

namespace backdesk::ui
{

namespace
{

void collect(const QList<AdminField> &fields, QList<AdminForm> &found)
{
    for (const AdminField &field : fields) {
        for (const auto &form : {field.add, field.edit}) {
            if (!form)
                continue;
            found.append(*form);
            for (const AdminFieldset &inner : form->fieldsets)
                collect(inner.fields, found);
        }
    }
}

void collect(const AdminForm &form, QList<AdminForm> &found)
{
    for (const AdminFieldset &fieldset : form.fieldsets)
        collect(fieldset.fields, found);
}

} // namespace

QList<AdminForm> relatedForms(const AdminMeta &admin)
{
    QList<AdminForm> found;
    for (const AdminViews &views : admin.views) {
        collect(views.change, found);
        collect(views.add, found);
        for (const AdminTab &tab : views.change.tabs)
            collect(tab, found);
        for (const AdminBulkAction &action : views.list.bulkActions)
            collect(action.fields, found);
    }
    return found;
}

} // namespace backdesk::ui
