// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportFile.h"

#include "ui/transfer/CellText.h"

#include <QFileInfo>

#include <filesystem>

namespace backdesk::ui
{

ExportFile::ExportFile(const ExportOptions &options)
    : m_options(options), m_writer(TableWriter::make(options))
{
}

ExportFile::~ExportFile()
{
    discard();
}

QString ExportFile::partPath() const
{
    return m_options.path + QLatin1String(".part");
}

QString ExportFile::failure(const QString &reason) const
{
    return tr("“%1” could not be written: %2").arg(QFileInfo(m_options.path).fileName(), reason);
}

QString ExportFile::begin()
{
    m_exists = true;
    return m_writer->begin(partPath()) ? QString() : failure(m_writer->error());
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
    if (!m_writer->finish())
        return failure(m_writer->error());
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(partPath()).toStdString(),
                            QFile::encodeName(m_options.path).toStdString(), error);
    if (error)
        return failure(QString::fromStdString(error.message()));
    m_exists = false;
    return {};
}

void ExportFile::discard()
{
    if (!m_exists)
        return;
    m_exists = false;
    // First the writer, which may still write when it is closed.
    m_writer.reset();
    QFile::remove(partPath());
}

} // namespace backdesk::ui
