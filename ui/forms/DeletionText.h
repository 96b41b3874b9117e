// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QJsonObject>
#include <QStringList>

namespace backdesk::ui
{

/// What a deletion() answer means, in sentences: "Also deletes 12 entries of Loans: …".
QStringList deletionConsequences(const QJsonObject &deletion, const AppMeta &app);

} // namespace backdesk::ui
