// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Path.h"

#include <QList>

class QWidget;

namespace backdesk::ui
{

class Connector;
class LoadingCard;

/// Of the description's cards, those that stand below the counts. Null for others (count, recent, mine), and
/// for cards of collections that cannot be seen.
LoadingCard *makeDashboardCard(const AdminCard &card, const AppMeta &meta, Connector &connector,
                               QWidget *parent);
/// Where the description tells nothing of a dashboard: a chart of the first collection whose items always
/// have a time; null without one.
LoadingCard *makeUsualChart(const AppMeta &meta, Connector &connector, QWidget *parent);

/// {"state.$in": ["Draft", "Overdue"], "year.$gte": 2000} as pairs of a query.
Path::Query queryOf(const QJsonObject &filter);

} // namespace backdesk::ui
