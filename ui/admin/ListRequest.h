// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminListView.h"

#include <QByteArray>

namespace backdesk::ui
{

/// A list's query as crudl's request has it: {"filters", "sorting": [{name, sortKey, sorted}], "page" (from
/// 1), "limit" (0: all), "skip"}.
QJsonObject listRequest(const QByteArray &query, const AdminListView &view);
/// The item with its `_id` as a text: the one it has, else that in its `id`, else `otherwise`.
QJsonObject withId(QJsonObject item, const QString &otherwise = {});
/// What a replaced `list` gave, as the server answers lists. A function that gives everything, whatever page
/// was asked for, gets it cut here.
QJsonObject listReply(const QJsonObject &request, const QJsonValue &answer, const QJsonValue &data);

} // namespace backdesk::ui
