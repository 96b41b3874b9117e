// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/TableWriter.h"

namespace backdesk::ui
{

/// RFC 4180. Nothing at all is null, two quotes are an empty text.
class CsvWriter : public TextTableWriter
{
public:
    explicit CsvWriter(const ExportOptions &options);

    bool begin(const QString &path) override;
    bool writeRow(const QList<QJsonValue> &values) override;

private:
    QString cell(const ExportColumn &column, const QJsonValue &value) const;
    /// Guarded as the options want it, and always so that it is read as what it is.
    QString text(const QString &text) const;
    QString quoted(const QString &text) const;
    bool writeLine(const QStringList &cells);
};

} // namespace backdesk::ui
