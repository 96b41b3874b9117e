// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/api/Response.h"
#include "core/api/UrlQuery.h"
#include "core/model/Backoffice.h"
#include "core/schema/View.h"

#include <QString>

namespace backdesk
{

/// A request on its way through the routes, decoded once.
struct Call {
    const Request &request;
    Backoffice &backoffice;
    CurrentUser user;
    QString language;
    QueryPairs query;
    UndoEntry undo = {};       ///< what the routes have changed so far
    QByteArray continues = {}; ///< token of the change that `undo` goes on with

    /// The last value of a query parameter, nothing when it is not given.
    std::optional<QString> parameter(const QString &name) const;
    /// `_view`, without it `client`.
    View view() const;
    /// The JSON body. Malformed when there is none or it is not JSON.
    Result<Value> body() const;
    /// The content type is JSON, or not given at all.
    bool hasJsonBody() const;

    Response failure(const Errors &errors) const;
    Response failure(const Error &error) const { return failure(Errors{error}); }
};

/// A 200 answer with JSON.
Response jsonResponse(const QByteArray &json);
Response jsonResponse(const Value &value);

} // namespace backdesk
