// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/View.h"

#include "core/schema/Rewrite.h"
#include "core/schema/Showing.h"

namespace backdesk
{

View::View(const QString &name) : m_name(name)
{
    if (name.startsWith(u'+')) {
        m_explicit = true;
        m_wanted = name.sliced(1);
        m_hiding = u'!' + m_wanted;
    } else if (name.startsWith(u'!')) {
        m_hiding = name.sliced(1);
    } else if (!name.isEmpty()) {
        m_hiding = u'!' + name;
    }
}

Value viewOf(const Value &item, const DictType &type, const View &view, Environment &environment)
{
    const Subject o{type, item, environment};
    return Showing(o, &view).part(item, type, true).value_or(ValueMap());
}

std::optional<Value> visiblePart(const Value &value, const Type &type, const Subject &o, bool readable)
{
    return Showing(o, nullptr).part(value, type, readable);
}

Value storedOf(const Value &item, const DictType &type)
{
    if (!type.has(Feature::Views))
        return item;
    return rewritten(
        type, item, {}, Feature::Views, [](const Type &field, const Value &value, const ValuePath &) {
            return field.options().views.contains(QLatin1String("!save")) ? field.initialValue() : value;
        });
}

} // namespace backdesk
