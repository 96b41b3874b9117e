// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Difference.h"

#include "core/script/ScriptValues.h"
#include "core/value/Json.h"

#include <algorithm>

namespace backdesk
{

namespace
{

/// A member that a file left out and that holds nothing.
bool isBlank(const Value &value)
{
    if (const ValueMap *map = value.asMap()) {
        const auto &members = map->members();
        return std::all_of(members.begin(), members.end(),
                           [](const ValueMap::Member &member) { return isBlank(member.second); });
    }
    return value.isNull() || (value.asList() && value.asList()->isEmpty());
}

bool isSame(const Value &before, const Value &after)
{
    if (before == after || asPlain(before) == asPlain(after))
        return true;
    if (!after.asDateTime() || !before.asText())
        return false;
    const auto moment = DateTime::fromText(before.text());
    return moment && *moment == *after.asDateTime() && moment->offset() == after.asDateTime()->offset();
}

void compare(const QString &path, const Value &before, const Value &after, QList<Difference> &found)
{
    if (before.isNull() && isBlank(after))
        return;
    const ValueMap *old = before.asMap();
    const ValueMap *now = after.asMap();
    if (old && now) {
        for (const auto &[name, value] : old->members()) {
            const QString place = path + u'.' + name;
            if (const Value *member = now->find(name))
                compare(place, value, *member, found);
            else
                found.append({place, value, {}});
        }
        for (const auto &[name, value] : now->members()) {
            if (!old->find(name) && !isBlank(value))
                found.append({path + u'.' + name, {}, value});
        }
        return;
    }
    const ValueList *oldList = before.asList();
    const ValueList *nowList = after.asList();
    if (oldList && nowList && oldList->size() == nowList->size()) {
        for (qsizetype i = 0; i < oldList->size(); ++i)
            compare(path + u'[' + QString::number(i) + u']', (*oldList)[i], (*nowList)[i], found);
        return;
    }
    if (!isSame(before, after))
        found.append({path, before, after});
}

QString shown(const Value &value)
{
    constexpr qsizetype longest = 200;
    const QString text = QString::fromUtf8(toJson(value));
    return text.size() > longest ? QString(text.left(longest) + u'…') : text;
}

} // namespace

QList<Difference> differences(const Value &before, const Value &after)
{
    QList<Difference> found;
    compare(QStringLiteral("$"), before, after, found);
    return found;
}

QString differenceText(const Difference &difference)
{
    const QString &path = difference.path;
    const QString name = path.startsWith(QLatin1String("$.")) ? path.sliced(2) : path;
    if (!difference.before)
        return QLatin1String("+ ") + name + QLatin1String(": ") + shown(*difference.after);
    if (!difference.after)
        return QLatin1String("- ") + name + QLatin1String(": ") + shown(*difference.before);
    return name + QLatin1String(": ") + shown(*difference.before) + QLatin1String(" -> ") +
           shown(*difference.after);
}

} // namespace backdesk
