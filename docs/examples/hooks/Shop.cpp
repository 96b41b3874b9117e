// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/examples/hooks/Shop.h"

#include "core/model/Backoffice.h"
#include "core/schema/ItemAccess.h"
#include "core/schema/Types.h"

#include <atomic>

using namespace backdesk;

namespace shop
{

namespace
{

const QString draft = QStringLiteral("draft");
const QString sent = QStringLiteral("sent");

double number(const Subject &o, QStringView field)
{
    const Value value = o.item.map().value(field);
    return value.asInt() ? double(*value.asInt()) : value.asDouble() ? *value.asDouble() : 0.0;
}

bool isSent(const Value &order)
{
    return order.map().value(u"state") == Value(sent);
}

/// Who has one of the roles.
Condition onlyFor(const QStringList &roles)
{
    return [roles](const Value &, const Subject &o) { return o.environment.user().hasRole(roles); };
}

// The functions of single fields.

Value upperCase(const Value &value, const Subject &)
{
    return value.text().toUpper();
}

Value total(const Value &, const Subject &o)
{
    return number(o, u"quantity") * number(o, u"price") * (100 - number(o, u"discount")) / 100;
}

Value isFairDiscount(const Value &percent, const Subject &o)
{
    return *percent.asInt() <= 20 || number(o, u"quantity") >= 10;
}

// The handlers of orders.

/// Runs within the request that saves: what it changes here is stored with the rest.
void nameContact(Event &event)
{
    const CurrentUser &user = event.environment.user();
    const QString initials = user.methods.at(QStringLiteral("initials"))(user, {}).text();
    const QString contact = user.more.value(u"email").text() + QLatin1String(" (") + initials + u')';
    event.item.asMap()->set(QStringLiteral("contact"), contact);
}

/// To fail is to refuse: nothing of the request is stored.
void keepSent(Event &event)
{
    if (isSent(event.item))
        event.environment.fail({ErrorKind::Conflict, {}, Message("An order that was sent stays.")});
}

/// Other collections are reached as functions reach them in JavaScript, in the same transaction. No right
/// holds a handler back: nobody else can change the state, or write to the journal.
void markSent(Event &event)
{
    ItemAccess &items = *event.environment.items();
    const QString id = event.item.map().value(u"_id").text();
    const auto saved =
        items.update(event.collection, id, ValueMap::fromMembers({{QStringLiteral("state"), sent}}));
    if (!saved)
        return event.environment.fail(saved.error());
    const Value entry = ValueMap::fromMembers(
        {{QStringLiteral("order"), id}, {QStringLiteral("text"), QStringLiteral("was sent")}});
    const auto created = items.create(QStringLiteral("journal"), entry);
    if (!created)
        event.environment.fail(created.error());
}

/// What a client asks for with POST .../_actions/send/<id> and {"carrier": ...}.
Value send(const Value &parameters, ActionCall &call)
{
    const auto told = call.environment.items()->trigger(call.collection, call.item, sent);
    if (!told) {
        call.environment.fail(told.error());
        return {};
    }
    return QString(QLatin1String("sent by ") + parameters.map().value(u"carrier").text());
}

// The collections.

QList<DictType::Field> orderFields()
{
    return {
        {QStringLiteral("number"), types::string({.required = true, .transform = upperCase})},
        {QStringLiteral("customer"), types::string()},
        {QStringLiteral("quantity"), types::integer({.defaultValue = 1}, {.minimum = 1})},
        {QStringLiteral("price"), types::number({.required = true}, {.minimum = 0.0})},
        {QStringLiteral("discount"), types::integer({.defaultValue = 0, .constraints = {isFairDiscount}},
                                                    {.minimum = 0, .maximum = 100})},
        {QStringLiteral("total"), types::number({.set = total})},
        {QStringLiteral("cost"),
         types::number({.defaultValue = 0.0, .canRead = onlyFor({QStringLiteral("accounts")})})},
        {QStringLiteral("state"),
         types::string({.defaultValue = draft, .in = ValueList{draft, sent}, .canModify = false})},
        {QStringLiteral("contact"), types::string({.canModify = false})},
    };
}

ActionOptions sending()
{
    return {.name = QStringLiteral("send"),
            .title = QStringLiteral("Send"),
            .parameters = types::dict({{QStringLiteral("carrier"), types::string({.required = true})}}),
            .run = send,
            .canSee = [](const Value &, const Subject &o) { return !isSent(o.item); },
            .canExecute = onlyFor({QStringLiteral("sales")})};
}

SelectionOptions sentOrders()
{
    SelectionOptions selection{.name = QStringLiteral("sent"), .title = QStringLiteral("Sent orders")};
    for (const QString &column : {QStringLiteral("$.number"), QStringLiteral("$.total")})
        selection.columns.append({column, *Selector::fromText(column)});
    selection.filter = ValueMap::fromMembers({{QStringLiteral("state"), sent}});
    selection.sort = QStringLiteral("-total");
    return selection;
}

CollectionOptions orders()
{
    return {.name = QStringLiteral("orders"),
            .title = QStringLiteral("Orders"),
            .label = {QStringLiteral("number")},
            .fields = orderFields(),
            .actions = {sending()},
            .selections = {sentOrders()},
            .on = {{.event = QStringLiteral("before_save"), .run = nameContact},
                   {.event = QStringLiteral("before_delete"), .run = keepSent},
                   {.event = sent, .run = markSent}}};
}

CollectionOptions journal()
{
    return {.name = QStringLiteral("journal"),
            .title = QStringLiteral("Journal"),
            .fields = {{QStringLiteral("order"), types::ref(QStringLiteral("orders"))},
                       {QStringLiteral("text"), types::string()}},
            .permissions = {.create = false, .modify = false, .remove = false}};
}

// What the application replaces.

MetaHandler revisions()
{
    MetaHandler handler;
    handler.type =
        types::dict({{QStringLiteral("by"), types::string()}, {QStringLiteral("revision"), types::integer()}},
                    {.canModify = false});
    handler.stamp = [](Value &item, const CurrentUser &user, const DateTime &, bool) {
        const Value before = item.map().value(u"_meta").map().value(u"revision");
        const qint64 revision = before.asInt() ? *before.asInt() + 1 : 1;
        item.asMap()->set(QStringLiteral("_meta"),
                          ValueMap::fromMembers(
                              {{QStringLiteral("by"), user.login}, {QStringLiteral("revision"), revision}}));
    };
    return handler;
}

void addEmail(CurrentUser &user)
{
    user.more.set(QStringLiteral("email"), QString(user.login + QLatin1String("@shop.example")));
    user.methods[QStringLiteral("initials")] = [](const CurrentUser &who, const ValueList &) {
        return Value(who.login.left(3).toUpper());
    };
}

} // namespace

void describe(Backoffice &backoffice)
{
    backoffice.title = QStringLiteral("Small shop");
    backoffice.generateId = [last = std::make_shared<std::atomic<int>>(0)](const QString &collection,
                                                                           const Value &) {
        return QStringLiteral("%1-%2").arg(collection).arg(++*last);
    };
    backoffice.extendUser = addEmail;
    backoffice.setMeta(revisions()); // before the first collection
    backoffice.addCollection(orders());
    backoffice.addCollection(journal());
}

} // namespace shop
