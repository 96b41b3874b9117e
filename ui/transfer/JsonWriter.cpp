// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/JsonWriter.h"

#include "ui/transfer/CellText.h"

namespace backdesk::ui
{

JsonWriter::JsonWriter(const ExportOptions &options)
    : TextTableWriter(options), m_lines(options.format == ExportOptions::Format::JsonLines)
{
}

bool JsonWriter::begin(const QString &path)
{
    return TextTableWriter::begin(path) && (m_lines || write("["));
}

bool JsonWriter::writeRow(const QList<QJsonValue> &values)
{
    QByteArray text = m_lines ? QByteArray() : m_first ? QByteArray("\n") : QByteArray(",\n");
    m_first = false;
    char before = '{';
    for (const auto &[name, value] : members(values)) {
        text += before + CellText::json(name) + ": " + CellText::json(value);
        before = ',';
    }
    return write(text + (m_lines ? "}\n" : "}"));
}

bool JsonWriter::finish()
{
    return (m_lines || write("\n]\n")) && TextTableWriter::finish();
}

} // namespace backdesk::ui
