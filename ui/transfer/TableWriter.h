// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportOptions.h"

#include <QFile>

#include <memory>

namespace backdesk::ui
{

/// Writes rows to a file, one after the other, holding none of them. Used on one thread, not the GUI's.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// Each of these returns false when the file cannot be written; error() then says why.
    virtual bool begin(const QString &path) = 0;
    /// The values in the order of the options' columns; references are names already where they should be.
    virtual bool writeRow(const QList<QJsonValue> &values) = 0;
    virtual bool finish() = 0;
    virtual QString error() const = 0;
    /// How many texts were too long for the format and are cut.
    virtual qint64 cutTexts() const { return 0; }

    static std::unique_ptr<TableWriter> make(const ExportOptions &options);

protected:
    explicit TableWriter(const ExportOptions &options) : m_options(options) {}
    const ExportOptions &options() const { return m_options; }
    const QList<ExportColumn> &columns() const { return m_options.columns; }
    /// The members of an item made of these values, in the columns' order: "a.b" is b within a.
    QList<std::pair<QString, QJsonValue>> members(const QList<QJsonValue> &values) const;

private:
    ExportOptions m_options;
};

/// What formats of text have in common.
class TextTableWriter : public TableWriter
{
public:
    bool begin(const QString &path) override;
    bool finish() override;
    QString error() const override { return m_file.errorString(); }

protected:
    using TableWriter::TableWriter;
    bool write(const QByteArray &text) { return m_file.write(text) == text.size(); }

private:
    QFile m_file;
};

} // namespace backdesk::ui
