// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/Trial.h"

#include "core/value/Json.h"
#include "core/value/Yaml.h"
#include "tests/property/Descriptions.h"
#include "tests/property/Items.h"

#include <algorithm>
#include <functional>

namespace backdesk::test
{

namespace
{

/// What may differ between two items that were given the same.
Value comparable(const Value &value)
{
    if (const ValueList *list = value.asList()) {
        ValueList result;
        for (const Value &each : *list)
            result.append(comparable(each));
        return result;
    }
    const ValueMap *map = value.asMap();
    if (!map)
        return value;
    ValueMap result;
    for (const auto &[name, member] : map->members()) {
        if (name != QLatin1String("_id") && name != QLatin1String("_meta") &&
            name != QLatin1String("file_id"))
            result.set(name, comparable(member));
    }
    return result;
}

QString idOf(const Answer &answer)
{
    return answer.body.map().value(u"_id").text();
}

QString itemPath(const QString &id)
{
    return QStringLiteral("items/") + id;
}

/// Whether the types within some In are such.
bool anyIn(const Value &element, const std::function<bool(const Value &types)> &such)
{
    const auto within = [&such](const Value &part) { return anyIn(part, such); };
    if (const ValueList *list = element.asList())
        return std::any_of(list->begin(), list->end(), within);
    const ValueMap *map = element.asMap();
    if (!map)
        return false;
    if (map->value(u"type") == Value(QStringLiteral("In")) && such(map->value(u"of")))
        return true;
    return std::any_of(map->members().begin(), map->members().end(),
                       [&within](const ValueMap::Member &member) { return within(member.second); });
}

/// A Dict within an In merges with a present value only if that is of the same alternative.
bool mergesUnknowably(const Value &types)
{
    return holdsType(types, {QStringLiteral("Dict"), QStringLiteral("Complex")});
}

/// What a file is stored as is also an object, so that a FreeDict beside it takes it for its own.
bool isAmbiguous(const Value &types)
{
    return holdsType(types, {QStringLiteral("FreeDict")}) &&
           holdsType(types, {QStringLiteral("File"), QStringLiteral("BlobFile")});
}

ValueMap randomFieldsOf(quint64 seed)
{
    Dice dice(seed);
    return randomFields(dice);
}

} // namespace

Trial::Trial(quint64 seed)
    : m_fields(randomFieldsOf(seed)), m_dice(seed + 1), m_application(descriptionOf(m_fields))
{
    m_text = descriptionOf(m_fields);
    m_mergesUnknowably = anyIn(m_fields, mergesUnknowably);
    m_hasFiles = holdsType(m_fields, {QStringLiteral("File"), QStringLiteral("BlobFile")});
}

void Trial::expect(bool holds, const char *what, const Value &item, const QList<Answer> &answers)
{
    if (holds)
        return;
    QByteArray text = QByteArray(what) + "\n  description: " + m_text + "\n  item: " + toJson(item);
    for (const Answer &answer : answers)
        text += "\n  " + QByteArray::number(answer.status) + ' ' + answer.json.left(600);
    m_disagreements.append(QString::fromUtf8(text));
}

Answer Trial::post(const Value &item)
{
    const Answer answer = m_application.ask("POST", QStringLiteral("items"), item);
    if (answer.isAccepted())
        m_stored.append({idOf(answer), answer.json});
    return answer;
}

void Trial::run()
{
    m_isUsable = !anyIn(m_fields, isAmbiguous) && m_application.open().isEmpty();
    if (!m_isUsable)
        return;
    m_application.close();
    const QString others =
        m_application.itemFile(QString()).section(u'/', 0, -3) + QStringLiteral("/others/");
    for (const QString &id : knownIds())
        writeFile(others + id + QStringLiteral(".yml"), "name: other\n");
    m_application.open();

    constexpr int items = 8;
    ItemMaker maker(m_dice);
    for (int i = 0; i < items; ++i) {
        const Value item = maker.item(m_fields);
        tryItem(item);
        tryItem(maker.mutated(item));
    }
    tryStored();
}

void Trial::tryItem(const Value &item)
{
    if (!item.asMap())
        return;
    const Answer check = m_application.ask("POST", QStringLiteral("items/_check"),
                                           members({{"item", item}, {"path", QStringLiteral("$")}}));
    const Answer posted = post(item);
    ++(posted.isAccepted() ? m_accepted : m_refused);
    expect(check.status == 200 && (posted.isAccepted() || posted.status == 400 || posted.status == 403),
           "answers with a usual status", item, {check, posted});
    const bool passes = check.body.map().value(u"errors").map().isEmpty();
    expect(passes == posted.isAccepted(), "_check and POST agree", item, {check, posted});
    if (posted.isAccepted())
        tryPutBack(posted);
    tryWhole(completed(item, m_fields));
    if (!m_hasFiles && !m_text.contains("!js"))
        m_written.append({QStringLiteral("w%1").arg(m_written.size()), item, posted});
}

/// POST of an item, and PUT of the same onto another one.
void Trial::tryWhole(const Value &item)
{
    const Answer posted = post(item);
    if (m_stored.isEmpty() || m_mergesUnknowably)
        return;
    Stored &base = m_stored[m_dice.roll(m_stored.size())];
    const Answer put = m_application.ask("PUT", itemPath(base.id), item);
    expect(put.isAccepted() == posted.isAccepted(), "POST and PUT agree", item,
           {posted, put, {0, {}, base.json, {}}});
    if (put.isAccepted()) {
        expect(comparable(put.body) == comparable(posted.body), "POST and PUT store the same", item,
               {posted, put, {0, {}, base.json, {}}});
        base.json = put.json;
        tryMembers(posted.body);
    }
}

/// What was read can be put back, and nothing changes by it.
void Trial::tryPutBack(const Answer &stored)
{
    const QString path = itemPath(idOf(stored));
    const Answer read = m_application.ask("GET", path);
    expect(read.status == 200 && read.json == stored.json, "GET gives what POST answered", {},
           {stored, read});
    const Answer put = m_application.ask("PUT", path, read.body);
    expect(put.status == 200 && put.tag == read.tag && put.json == read.json, "what was read can be put back",
           read.body, {read, put});
}

/// PUT of one member, and PATCH with replace, on two equal items.
void Trial::tryMembers(const Value &item)
{
    ItemMaker maker(m_dice);
    const auto &all = m_fields.members();
    const auto &[name, element] = all[m_dice.roll(all.size())];
    const ValueMap field = element.map();
    Value value = m_dice.chance(40) ? maker.mutated(item.map().value(name)) : maker.value(field);
    if (field.value(u"type") == Value(QStringLiteral("Dict")) ||
        field.value(u"type") == Value(QStringLiteral("Complex")))
        value = completed(ValueMap::fromMembers({{name, value}}), ValueMap::fromMembers({{name, element}}))
                    .map()
                    .value(name);
    if (field.find(u"set") || m_hasFiles)
        return;
    Value same = comparable(item);
    const Answer first = post(same);
    const Answer second = post(same);
    if (!first.isAccepted() || !second.isAccepted())
        return;
    const Answer put =
        m_application.ask("PUT", itemPath(idOf(first)), ValueMap::fromMembers({{name, value}}));
    const Value operation = members(
        {{"op", QStringLiteral("replace")}, {"path", QString(QLatin1String("$.") + name)}, {"value", value}});
    const Answer patch = m_application.ask("PATCH", itemPath(idOf(second)), ValueList{operation});
    const Value told = ValueList{same, operation};
    expect(put.isAccepted() == patch.isAccepted(), "PUT and PATCH agree", told, {put, patch});
    if (put.isAccepted() && patch.isAccepted())
        expect(comparable(put.body) == comparable(patch.body), "PUT and PATCH store the same", told,
               {put, patch});
    for (Stored &stored : m_stored) {
        if (stored.id == idOf(first) && put.isAccepted())
            stored.json = put.json;
        if (stored.id == idOf(second) && patch.isAccepted())
            stored.json = patch.json;
    }
}

/// What was stored, and what somebody wrote by hand, is read as it was sent.
void Trial::tryStored()
{
    m_application.close();
    for (const Written &written : m_written)
        writeFile(m_application.itemFile(written.id), writeYaml(written.item));
    const QString wrong = m_application.open();
    expect(wrong.isEmpty(), "opens again", {}, {});
    for (const Stored &stored : m_stored) {
        const Answer read = m_application.ask("GET", itemPath(stored.id));
        expect(read.json == stored.json, "what is stored reads back equal", {},
               {{200, {}, stored.json, {}}, read});
    }
    for (const Written &written : m_written) {
        const Answer read = m_application.ask("GET", itemPath(written.id));
        if (!written.posted.isAccepted())
            continue;
        expect(read.status == 200, "a file is taken as POST takes it", written.item, {written.posted, read});
        if (read.status == 200)
            expect(comparable(read.body) == comparable(written.posted.body), "a file holds what POST stores",
                   written.item, {written.posted, read});
    }
}

} // namespace backdesk::test
