// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportColumn.h"

#include <QList>
#include <QLocale>

namespace backdesk::ui
{

/// What a file of rows looks like.
struct ExportOptions {
    enum class Format { Csv, Xlsx, Json, JsonLines, Yaml };

    Format format = Format::Csv;
    QString path; ///< what is there already is replaced, once all rows are written
    QList<ExportColumn> columns;
    /// As people read them: names instead of ids, dates and numbers by the locale. Else as the API tells
    /// them.
    bool shown = true;
    QLocale locale;

    // Csv only
    QChar separator = u',';
    bool bom = false;
    /// Texts that a spreadsheet would take for a formula get an apostrophe in front.
    bool guard = true;

    /// "csv", "xlsx", "json", "jsonl", "yaml"
    static QString suffix(Format format);
};

} // namespace backdesk::ui
