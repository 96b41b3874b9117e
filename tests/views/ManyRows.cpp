// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ManyRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace backdesk::test
{

Response ManyRows::handle(const Request &request)
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    const int skip = query.queryItemValue(QStringLiteral("_skip")).toInt();
    const int page = query.queryItemValue(QStringLiteral("_page")).toInt();
    QJsonArray rows;
    for (int i = skip; i < qMin(skip + page, m_count.load()); ++i) {
        rows.append(QJsonObject{{QStringLiteral("_id"), QString::number(i)},
                                {QStringLiteral("title"), QStringLiteral("row %1").arg(i)}});
    }
    const QJsonObject answer{{QStringLiteral("result"), rows}, {QStringLiteral("total"), m_count.load()}};
    Response response;
    response.headers.add("content-type", "application/json");
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace backdesk::test
