// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders of a small shop: what the functions of a description do in JavaScript, done in C++. The program asks
// its own Router, as the window does, checks the answers and ends.

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "core/schema/Types.h"
#include "core/storage/MemoryStorage.h"
#include "core/value/Json.h"
#include "docs/examples/hooks/Shop.h"

#include <QCoreApplication>

#include <cstdio>

using namespace backdesk;

namespace
{

Identity employee(const QString &login, const QStringList &roles)
{
    return {login, login, roles};
}

struct Answer {
    int status = 0;
    Value body;

    Value at(const QString &name) const { return body.map().value(name); }
};

class Asker
{
public:
    Asker(Router &router, Identity who) : m_router(router), m_who(std::move(who)) {}

    Answer ask(const QByteArray &method, const QString &path, const QByteArray &json = {})
    {
        Request request;
        request.method = method;
        request.path = "/shop/coll/" + path.section(u'?', 0, 0).toUtf8();
        request.query = path.section(u'?', 1).toUtf8();
        request.headers.add("content-type", "application/json");
        request.body = json;
        request.identity = m_who;
        const Response response = m_router.handle(request);
        const auto body = fromJson(response.body);
        return {response.status, body ? *body : Value()};
    }

private:
    Router &m_router;
    Identity m_who;
};

int mistakes = 0;

void expect(bool holds, const char *what)
{
    std::printf("%s %s\n", holds ? "ok  " : "FAIL", what);
    mistakes += holds ? 0 : 1;
}

void tryRules(Asker &seller)
{
    const Answer order =
        seller.ask("POST", QStringLiteral("orders"),
                   R"({"number": "a-17", "quantity": 3, "price": 2.5, "discount": 10, "customer": "Ada"})");
    expect(order.status == 200, "an order is stored");
    expect(order.at(QStringLiteral("_id")) == Value(QStringLiteral("orders-1")), "_id has our own form");
    expect(order.at(QStringLiteral("number")) == Value(QStringLiteral("A-17")), "transform: upper case");
    expect(order.at(QStringLiteral("total")) == Value(6.75), "set: the total is computed");
    const ValueMap meta = order.at(QStringLiteral("_meta")).map();
    expect(meta.value(u"revision") == Value(1) && meta.value(u"by") == Value(QStringLiteral("sam")),
           "_meta holds what our handler puts there");

    const Answer cheap = seller.ask("POST", QStringLiteral("orders"),
                                    R"({"number": "a-18", "quantity": 1, "price": 1.0, "discount": 80})");
    expect(cheap.status == 400 && cheap.at(QStringLiteral("errors")).map().find(u"$.discount"),
           "constraint: a large discount needs a large order");

    const Answer changed =
        seller.ask("PUT", QStringLiteral("orders/orders-1"), R"({"quantity": 4, "total": 9.0})");
    expect(changed.status == 200 &&
               changed.at(QStringLiteral("contact")) == Value(QStringLiteral("sam@shop.example (SAM)")),
           "before_save: fills in who can be asked, from the extended user");
    expect(changed.at(QStringLiteral("total")) == Value(9.0), "set: the total follows");
}

void tryRights(Asker &seller, Asker &accountant)
{
    const Answer hidden = seller.ask("GET", QStringLiteral("orders/orders-1"));
    expect(!hidden.body.map().find(u"cost"), "can_read: the cost is hidden from sellers");
    const Answer shown = accountant.ask("GET", QStringLiteral("orders/orders-1"));
    expect(shown.body.map().find(u"cost"), "can_read: accountants see it");
}

void tryAction(Asker &seller, Asker &accountant)
{
    const QString send = QStringLiteral("orders/_actions/send/orders-1");
    expect(accountant.ask("POST", send, R"({"carrier": "mule"})").status == 403,
           "can_execute: only sellers send orders");
    expect(seller.ask("POST", send, "{}").status == 400, "an action's parameters are checked");
    const Answer sent = seller.ask("POST", send, R"({"carrier": "mule"})");
    expect(sent.status == 200 && sent.at(QStringLiteral("result")) == Value(QStringLiteral("sent by mule")),
           "an action gives its result");
    expect(seller.ask("POST", send, R"({"carrier": "mule"})").status == 424,
           "can_see: it is gone once the order is sent");

    const Answer journal = seller.ask("GET", QStringLiteral("journal?order=orders-1"));
    expect(journal.at(QStringLiteral("total")) == Value(1), "an own event: its handler wrote to the journal");
    const Answer selection = seller.ask("GET", QStringLiteral("orders/_selections/sent"));
    expect(selection.at(QStringLiteral("total")) == Value(1), "a selection has its own filter");
    expect(seller.ask("DELETE", QStringLiteral("orders/orders-1")).status == 409,
           "before_delete: what is sent stays");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Backoffice backoffice(QStringLiteral("shop"), std::make_shared<MemoryStorage>());
    shop::describe(backoffice);
    if (!backoffice.open())
        return 1;
    Router router(backoffice);
    Asker seller(router, employee(QStringLiteral("sam"), {QStringLiteral("sales")}));
    Asker accountant(router, employee(QStringLiteral("ann"), {QStringLiteral("accounts")}));
    tryRules(seller);
    tryRights(seller, accountant);
    tryAction(seller, accountant);
    return mistakes == 0 ? 0 : 1;
}
