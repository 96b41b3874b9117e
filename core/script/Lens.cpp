// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/Lens.h"

#include "core/script/ScriptValues.h"

namespace backdesk
{

Lens::Lens(QJSEngine &engine, const QJSValue &make, const DictType &type, bool &touched)
    : m_engine(engine), m_touched(touched)
{
    for (const DictType::Field &field : type.fields())
        m_names.append(field.name);
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    m_object = make.call({engine.newQObject(this), engine.toScriptValue(QStringList(m_names))});
    m_isWhole = m_object.isObject() && !m_object.isError();
}

bool Lens::suits(const DictType &type) const
{
    const QList<DictType::Field> &fields = type.fields();
    return m_isWhole && std::equal(fields.begin(), fields.end(), m_names.begin(), m_names.end(),
                                   [](const DictType::Field &field, const QString &name) {
                                       return field.name.constData() == name.constData();
                                   });
}

QJSValue Lens::member(int at) const
{
    m_touched = true;
    const ValueMap *map = m_item ? m_item->asMap() : nullptr;
    if (!map || at < 0 || at >= m_names.size())
        return QJSValue(QJSValue::NullValue);
    // Items mostly hold their members in the order of the type.
    const QString &name = m_names[at];
    const QList<ValueMap::Member> &members = map->members();
    if (at < members.size() && members[at].first == name)
        return toScript(m_engine, members[at].second);
    const Value *member = map->find(name);
    return member ? toScript(m_engine, *member) : QJSValue(QJSValue::NullValue);
}

} // namespace backdesk
