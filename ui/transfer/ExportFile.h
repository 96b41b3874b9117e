// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/PartFile.h"
#include "ui/transfer/TableWriter.h"

#include <memory>

namespace backdesk::ui
{

/// The file that an export makes, under another name until it is complete. Used on one thread at a time.
class ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ExportFile)
public:
    explicit ExportFile(const ExportOptions &options);
    /// Removes what is not complete.
    ~ExportFile();

    /// Each of these returns a sentence for people, empty when all went well.
    QString begin();
    /// `rows` are items, or arrays in which the columns have places.
    QString write(const QJsonArray &rows, const QJsonObject &labels);
    /// Gives it its name, once it is on the disk.
    QString finish();
    void discard();
    qint64 cutTexts() const { return m_writer->cutTexts(); }

private:
    QString failure(const QString &reason) const;

    ExportOptions m_options;
    std::unique_ptr<TableWriter> m_writer;
    PartFile m_part;
};

} // namespace backdesk::ui
