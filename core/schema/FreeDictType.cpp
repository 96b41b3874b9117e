// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FreeDictType.h"

#include "core/schema/StringType.h"

#include <QCoreApplication>

#include <cmath>

namespace backdesk
{

namespace
{

void checkText(const QString &text, const ValuePath &path, Mistakes &mistakes)
{
    if (!isStorableText(text))
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Holds characters that are not text")));
}

bool isTooDeep(int depth, const ValuePath &path, Mistakes &mistakes)
{
    if (depth <= FreeDictType::deepest)
        return false;
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Is nested too deeply: at most %1 levels"),
                                      {QString::number(FreeDictType::deepest)}));
    return true;
}

Value asJson(const Value &value, int depth, const ValuePath &path, Mistakes &mistakes);

Value asJsonObject(const ValueMap &map, int depth, const ValuePath &path, Mistakes &mistakes)
{
    if (isTooDeep(depth, path, mistakes))
        return {};
    ValueMap result;
    result.members().reserve(map.size());
    for (const auto &[name, member] : map.members()) {
        checkText(name, path, mistakes);
        result.members().append({name, asJson(member, depth, path.member(name), mistakes)});
    }
    return result;
}

Value asJsonArray(const ValueList &list, int depth, const ValuePath &path, Mistakes &mistakes)
{
    if (isTooDeep(depth, path, mistakes))
        return {};
    ValueList result;
    result.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        result.append(asJson(list[i], depth, path.element(i), mistakes));
    return result;
}

Value asJson(const Value &value, int depth, const ValuePath &path, Mistakes &mistakes)
{
    if (const ValueMap *map = value.asMap())
        return asJsonObject(*map, depth + 1, path, mistakes);
    if (const ValueList *list = value.asList())
        return asJsonArray(*list, depth + 1, path, mistakes);
    if (const DateTime *moment = value.asDateTime())
        return moment->toText();
    if (const QByteArray *bytes = value.asBytes())
        return QString::fromLatin1(bytes->toBase64());
    if (value.asText())
        checkText(value.text(), path, mistakes);
    const double *number = value.asDouble();
    if (number && !std::isfinite(*number))
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a finite number")));
    return value;
}

} // namespace

Value FreeDictType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                                Mistakes &mistakes) const
{
    if (const ValueMap *map = input.asMap())
        return asJsonObject(*map, 1, path, mistakes);
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be an object")));
    return present;
}

} // namespace backdesk
