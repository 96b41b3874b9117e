// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportFile.h"

#include "ui/transfer/CellText.h"

#include <QFileInfo>

namespace backdesk::ui
{

ExportFile::ExportFile(const ExportOptions &options)
    : m_options(options), m_writer(TableWriter::make(options)), m_part(options.path)
{
}

ExportFile::~ExportFile()
{
    discard();
}

QString ExportFile::failure(const QString &reason) const
{
    return tr("“%1” could not be written: %2").arg(QFileInfo(m_options.path).fileName(), reason);
}

QString ExportFile::begin()
{
    if (const QString reason = m_part.create(); !reason.isEmpty())
        return failure(reason);
    return m_writer->begin(m_part.path()) ? QString() : failure(m_writer->error());
}

QString ExportFile::write(const QJsonArray &rows, const QJsonObject &labels)
{
    QList<QJsonValue> values;
    for (const QJsonValue row : rows) {
        values.clear();
        for (const ExportColumn &column : std::as_const(m_options.columns)) {
            const QJsonValue value = column.valueIn(row);
            values.append(m_options.shown ? CellText::named(column, value, labels) : value);
        }
        if (!m_writer->writeRow(values))
            return failure(m_writer->error());
    }
    return {};
}

QString ExportFile::finish()
{
    const bool written = m_writer->finish();
    const QString reason = written ? m_part.commit() : m_writer->error();
    if (written && reason.isEmpty())
        return {};
    discard();
    return failure(reason);
}

void ExportFile::discard()
{
    if (m_part.path().isEmpty())
        return;
    // First the writer, which may still write when it is closed.
    m_writer.reset();
    m_part.remove();
}

} // namespace backdesk::ui
