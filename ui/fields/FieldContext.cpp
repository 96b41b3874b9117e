// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldContext.h"

namespace backdesk::ui
{

bool FieldContext::canCreate(const QString &wanted, const QString &reverse) const
{
    const CollectionMeta *target = app.collection(wanted);
    if (!create || !target || target->rights.create == Right::Denied)
        return false;
    const FieldMeta *back = reverse.isEmpty() ? nullptr : target->field(reverse.mid(2));
    // It would have to refer to an item that has no id yet.
    return !(itemId.isEmpty() && back && back->type == FieldMeta::Type::Ref && back->required);
}

bool FieldContext::canEdit(const QString &wanted) const
{
    const CollectionMeta *target = app.collection(wanted);
    return edit && target && target->rights.modify != Right::Denied;
}

} // namespace backdesk::ui
