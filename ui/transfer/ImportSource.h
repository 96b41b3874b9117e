// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportTable.h"
#include "ui/transfer/StopFlag.h"

#include <QByteArray>
#include <QChar>
#include <QCoreApplication>
#include <QString>

#include <functional>

namespace backdesk::ui
{

/// Where rows to be imported come from, and how they are to be read.
struct ImportSource {
    enum class Format { Csv, Xlsx, Json, Yaml };

    Format format = Format::Csv;
    QString path;      ///< of a file; empty: `text` is it
    QByteArray text;   ///< UTF-8, as pasted
    QChar separator;   ///< Csv; null: guessed
    QString encoding;  ///< Csv: "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"; empty: guessed
    QString sheet;     ///< Xlsx: its name; empty: the first
    bool named = true; ///< Csv, Xlsx: the first row names the columns

    static ImportSource ofFile(const QString &path);
    /// Of a clipboard: CSV, or what spreadsheets copy.
    static ImportSource ofText(const QString &text);
};

/// What reading came to.
struct ImportReading {
    ImportTable table;
    ImportSource source; ///< with what was guessed filled in
    QStringList sheets;  ///< Xlsx: all there are
    QString error;       ///< a sentence for people; empty: all was read
};

/// Takes rows as they are read; false: no more of them.
using RowTaker = std::function<bool(const QJsonArray &)>;
/// The same for rows whose members have names.
using ObjectTaker = std::function<bool(const QJsonObject &)>;

/// Reads all of it. Takes as long as it takes: for pool threads.
class ImportReader
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ImportReader)
public:
    static constexpr qsizetype MostRows = 1000000;
    static constexpr int MostColumns = 1000;

    static ImportReading read(const ImportSource &source, const StopFlag &stop);
};

} // namespace backdesk::ui
