// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineTab.h"

#include <optional>

namespace backdesk::ui
{

namespace
{

/// Nothing where the items do not belong to one parent each, by a member at their top.
std::optional<InlineTab> tabOf(const AppMeta &app, const QString &collection, const QString &reverse)
{
    const CollectionMeta *rows = app.collection(collection);
    const QString name = reverse.startsWith(QLatin1String("$.")) ? reverse.mid(2) : reverse;
    const FieldMeta *back = rows && !name.contains(u'.') ? rows->field(name) : nullptr;
    if (!back || back->type != FieldMeta::Type::Ref || rows->rights.read == Right::Denied)
        return std::nullopt;
    return InlineTab{{}, *rows, {}, name};
}

std::optional<InlineTab> described(const AppMeta &app, const CollectionMeta &parent, const AdminTab &about)
{
    const FieldMeta *list = about.field.isEmpty() ? nullptr : parent.field(about.field);
    const QString collection = about.collection.isEmpty() && list ? list->collection : about.collection;
    const QString reverse = about.reverse.isEmpty() && list ? list->reverse : about.reverse;
    std::optional<InlineTab> tab = tabOf(app, collection, reverse);
    if (!tab)
        return std::nullopt;
    tab->about = about;
    tab->parentField = about.field;
    if (!tab->about.title.isGiven())
        tab->about.title.value = list ? list->title : tab->collection.title;
    return tab;
}

} // namespace

QList<InlineTab> inlineTabs(const AppMeta &app, const CollectionMeta &parent)
{
    QList<InlineTab> tabs;
    const AdminViews *views = app.admin.viewsOf(parent.name);
    if (views && views->change.hasTabs) {
        for (const AdminTab &about : views->change.tabs) {
            if (const auto tab = described(app, parent, about))
                tabs.append(*tab);
        }
        return tabs;
    }
    for (const FieldMeta &field : parent.fields) {
        if (field.type != FieldMeta::Type::RefsList || !field.isReadable() || !field.exists)
            continue;
        auto tab = tabOf(app, field.collection, field.reverse);
        if (!tab)
            continue;
        tab->about.title.value = field.title;
        tab->parentField = field.name;
        tabs.append(*tab);
    }
    return tabs;
}

} // namespace backdesk::ui
