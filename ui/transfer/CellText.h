// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportColumn.h"

#include <QLocale>

namespace backdesk::ui
{

/// How the values of rows stand in cells that hold text only.
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::CellText)
public:
    /// Between the entries of a list in one cell. Entries with it in them make the cell a JSON array.
    static constexpr QLatin1String ListSeparator{"; "};

    /// Ids become the names of what they refer to, as far as `labels` ({collection: {id: label}}) tells.
    static QJsonValue named(const ExportColumn &column, const QJsonValue &value, const QJsonObject &labels);
    /// As the API tells it: ISO dates, decimal points, JSON for what is composed.
    static QString raw(const QJsonValue &value);
    /// As people read it.
    static QString shown(const ExportColumn &column, const QJsonValue &value, const QLocale &locale);
    /// Compact, without an end of line.
    static QByteArray json(const QJsonValue &value);
    /// Every digit that the value has.
    static QString number(const QJsonValue &value);
    static bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

private:
    static QString single(const ExportColumn &column, FieldMeta::Type type, const QJsonValue &value,
                          const QLocale &locale);
};

} // namespace backdesk::ui
