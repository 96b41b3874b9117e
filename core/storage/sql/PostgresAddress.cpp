// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresAddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <memory>
#include <optional>

namespace backdesk
{

namespace
{

Error malformed()
{
    return {ErrorKind::Malformed,
            {},
            Message(QT_TRANSLATE_NOOP("core",
                                      "The address of the database cannot be read. It looks like this: %1"),
                    {QStringLiteral("postgres://user:password@host:5432/database?schema=name")})};
}

using Taken = QList<std::pair<QString, QString>>;

bool isOurs(QStringView name)
{
    return name == u"schema" || name == u"pool" || name == u"statement_timeout" || name == u"connect_timeout";
}

/// Parts what is ours from what libpq knows.
QString takeFromUrl(const QString &url, Taken &ours)
{
    const qsizetype query = url.indexOf(u'?');
    if (query < 0)
        return url;
    QStringList others;
    for (const QString &part : url.mid(query + 1).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        if (isOurs(name))
            ours.append({name, QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8())});
        else
            others.append(part);
    }
    return url.left(query) + (others.isEmpty() ? QString() : u'?' + others.join(u'&'));
}

QString takeFromPairs(const QString &text, Taken &ours)
{
    static const QRegularExpression pair(
        QStringLiteral(R"((\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']\S*|(?=\s|$)))"));
    QString others;
    auto each = pair.globalMatch(text);
    qsizetype end = 0;
    while (each.hasNext()) {
        const auto match = each.next();
        if (!isOurs(match.captured(1)))
            continue;
        others += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        QString value = match.captured(2);
        if (value.startsWith(u'\''))
            value = value.mid(1, value.size() - 2);
        ours.append({match.captured(1), value});
    }
    return others + QStringView(text).mid(end);
}

bool set(PostgresAddress &address, const QString &name, const QString &value)
{
    if (name == u"schema") {
        address.schema = value;
        return !value.isEmpty();
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1)
        return false;
    if (name == u"pool")
        address.mostConnections = number;
    else if (name == u"statement_timeout")
        address.statementTimeout = std::chrono::milliseconds(number);
    else
        address.connectTimeout = std::chrono::milliseconds(number);
    return true;
}

/// What helps to notice a dead network, unless the address says otherwise.
const std::pair<QByteArray, QByteArray> defaults[] = {
    {"client_encoding", "UTF8"}, {"fallback_application_name", "backdesk"},
    {"keepalives_idle", "10"},   {"keepalives_interval", "5"},
    {"keepalives_count", "3"},   {"tcp_user_timeout", "10000"},
};

} // namespace

Result<PostgresAddress> PostgresAddress::fromText(const QString &text)
{
    PostgresAddress address;
    Taken ours;
    const bool isUrl =
        text.startsWith(QLatin1String("postgres://")) || text.startsWith(QLatin1String("postgresql://"));
    const QString others = isUrl ? takeFromUrl(text, ours) : takeFromPairs(text, ours);
    for (const auto &[name, value] : ours) {
        if (!set(address, name, value))
            return malformed();
    }
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(others.toUtf8().constData(), &problem), &PQconninfoFree);
    PQfreemem(problem);
    if (!options)
        return malformed();
    const auto isGiven = [&address](const QByteArray &name) {
        return std::any_of(address.parameters.begin(), address.parameters.end(),
                           [&name](const auto &given) { return given.first == name; });
    };
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            address.parameters.append(std::pair(QByteArray(option->keyword), QByteArray(option->val)));
    }
    for (const auto &given : defaults) {
        if (!isGiven(given.first))
            address.parameters.append(given);
    }
    return address;
}

QString PostgresAddress::toText() const
{
    QString host = QStringLiteral("localhost");
    QString port = QStringLiteral("5432");
    QString database;
    for (const auto &[name, value] : parameters) {
        if (name == "host" || name == "hostaddr")
            host = QString::fromUtf8(value);
        else if (name == "port")
            port = QString::fromUtf8(value);
        else if (name == "dbname")
            database = QString::fromUtf8(value);
    }
    return host + u':' + port + u'/' + database;
}

} // namespace backdesk
