// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/TableWriter.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace backdesk::ui
{

/// A spreadsheet with real numbers, dates and truth values. When a sheet is full, the next one goes on.
class XlsxWriter : public TableWriter
{
public:
    explicit XlsxWriter(const ExportOptions &options);
    ~XlsxWriter() override;

    bool begin(const QString &path) override;
    bool writeRow(const QList<QJsonValue> &values) override;
    bool finish() override;
    QString error() const override { return m_error; }
    qint64 cutTexts() const override { return m_cut; }

private:
    bool beginSheet();
    bool writeCell(int column, const QJsonValue &value);
    bool writeNumber(int column, const QJsonValue &value);
    bool writeText(int column, const QString &text);
    bool writeDate(int column, const QString &iso);
    bool check(int result);

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    unsigned int m_row = 0;
    qint64 m_cut = 0;
    QString m_error;
};

} // namespace backdesk::ui
