// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"
#include "ui/meta/AppMeta.h"

#include <QHash>

namespace backdesk::test
{

/// Answers lists at once from numbers given beforehand.
class FakeConnector : public ui::Connector
{
    Q_OBJECT
public:
    FakeConnector();

    ui::PendingReply send(Request request) override;

    QHash<QString, int> totals;         ///< by collection; others fail
    QHash<QString, QJsonArray> items;   ///< by collection
    QHash<QString, QJsonObject> labels; ///< by collection
    int requests = 0;
};

/// Two collections: users and addresses.
ui::AppMeta quickstart();
/// Words that the description gives.
ui::AdminValue text(const char *words);

} // namespace backdesk::test
