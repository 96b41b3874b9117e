// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ManyBooks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace backdesk::test
{

Response ManyBooks::handle(const Request &request)
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    const int skip = query.queryItemValue(QStringLiteral("_skip")).toInt();
    const int page = query.queryItemValue(QStringLiteral("_page")).toInt();
    largestPage = qMax(largestPage.load(), page);
    Response response;
    response.headers.add("content-type", "application/json");
    if (failsFrom >= 0 && skip >= failsFrom) {
        response.status = 503;
        response.body = R"({"detail": "The storage is gone."})";
        return response;
    }
    QJsonArray rows;
    for (int i = skip; i < qMin(skip + page, m_count); ++i) {
        rows.append(QJsonObject{
            {QStringLiteral("_id"), QString::number(i)},
            {QStringLiteral("title"), QStringLiteral("A book with a rather long title %1").arg(i)},
            {QStringLiteral("year"), 1400 + i % 600},
            {QStringLiteral("price"), i / 7.0},
            {QStringLiteral("added"), QStringLiteral("2024-01-05T10:00:00")},
            {QStringLiteral("note"), QString(100, u'x')}});
    }
    const QJsonObject answer{{QStringLiteral("result"), rows}, {QStringLiteral("total"), m_count}};
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace backdesk::test
