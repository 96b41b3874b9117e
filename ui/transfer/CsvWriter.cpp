// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/CsvWriter.h"

#include "ui/transfer/CellText.h"
#include "ui/transfer/FormulaGuard.h"

namespace backdesk::ui
{

CsvWriter::CsvWriter(const ExportOptions &options) : TextTableWriter(options)
{
}

bool CsvWriter::begin(const QString &path)
{
    if (!TextTableWriter::begin(path) || (options().bom && !write("\xEF\xBB\xBF")))
        return false;
    QStringList heads;
    for (const ExportColumn &column : columns())
        heads.append(text(options().shown ? column.title : column.name));
    return writeLine(heads);
}

bool CsvWriter::writeRow(const QList<QJsonValue> &values)
{
    QStringList cells;
    for (qsizetype i = 0; i < values.size(); ++i)
        cells.append(cell(columns().at(i), values.at(i)));
    return writeLine(cells);
}

QString CsvWriter::cell(const ExportColumn &column, const QJsonValue &value) const
{
    if (CellText::isNothing(value))
        return {};
    const QString plain =
        options().shown ? CellText::shown(column, value, options().locale) : CellText::raw(value);
    // Numbers of our own making may begin with a sign, in the signs of any language.
    return value.isDouble() ? quoted(plain) : text(plain);
}

QString CsvWriter::text(const QString &text) const
{
    return quoted(options().guard ? FormulaGuard::guarded(text) : FormulaGuard::escaped(text));
}

QString CsvWriter::quoted(const QString &text) const
{
    static constexpr QStringView special = u"\"\r\n,;\t";
    bool plain = !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace();
    for (const QChar c : text)
        plain = plain && c != options().separator && !special.contains(c);
    if (plain)
        return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', QLatin1String("\"\"")) + u'"';
}

bool CsvWriter::writeLine(const QStringList &cells)
{
    // A single empty cell would be an empty line, which readers skip.
    const QString line = cells.join(options().separator);
    return write((line.isEmpty() ? QByteArray("\"\"") : line.toUtf8()) + "\r\n");
}

} // namespace backdesk::ui
