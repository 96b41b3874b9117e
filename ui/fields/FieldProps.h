// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"

#include <QJsonObject>

namespace backdesk::ui
{

/// The field as its properties change it: label, helpText, placeholder, required, min, max, mimeTypes and
/// maxSize take the place of what the description says. Others are the component's own.
FieldMeta withProps(const FieldMeta &field, const QJsonObject &props);

/// Whether the property is a function to be called when something happens (onSelect), not one that gives the
/// property.
bool isActionProp(const QString &name);

/// `newer` over `older`; a null takes a property back.
QJsonObject mergedProps(QJsonObject older, const QJsonObject &newer);

} // namespace backdesk::ui
