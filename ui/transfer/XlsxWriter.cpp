// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/XlsxWriter.h"

#include "ui/transfer/CellText.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

namespace backdesk::ui
{

namespace
{

constexpr unsigned int SheetRows = 1048576;
constexpr qsizetype LongestText = 32767;
/// Spreadsheets keep numbers as doubles: longer whole ones would lose their last digits.
constexpr qint64 LargestWhole = Q_INT64_C(9007199254740992);

bool isExact(const QJsonValue &value)
{
    const QVariant plain = value.toVariant();
    return plain.typeId() != QMetaType::LongLong || qAbs(plain.toLongLong()) <= LargestWhole;
}

} // namespace

XlsxWriter::XlsxWriter(const ExportOptions &options) : TableWriter(options)
{
}

XlsxWriter::~XlsxWriter()
{
    // Also what is given up must be closed: there is no other way to free it.
    if (m_book)
        workbook_close(m_book);
}

bool XlsxWriter::begin(const QString &path)
{
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &settings);
    if (!m_book)
        return check(LXW_ERROR_CREATING_XLSX_FILE);
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    return beginSheet();
}

bool XlsxWriter::beginSheet()
{
    constexpr double Width = 18;
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet)
        return check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const auto last = lxw_col_t(qMax<qsizetype>(columns().size() - 1, 0));
    worksheet_set_column(m_sheet, 0, last, Width, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < columns().size(); ++i) {
        const QString title = options().shown ? columns().at(i).title : columns().at(i).name;
        if (!check(worksheet_write_string(m_sheet, 0, lxw_col_t(i), title.toUtf8().constData(), m_head)))
            return false;
    }
    m_row = 1;
    return true;
}

bool XlsxWriter::writeRow(const QList<QJsonValue> &values)
{
    if (m_row == SheetRows && !beginSheet())
        return false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!writeCell(int(i), values.at(i)))
            return false;
    }
    ++m_row;
    return true;
}

bool XlsxWriter::writeCell(int column, const QJsonValue &value)
{
    const ExportColumn &described = columns().at(column);
    if (CellText::isNothing(value))
        return true;
    if (value.isBool())
        return check(worksheet_write_boolean(m_sheet, m_row, lxw_col_t(column), value.toBool(), nullptr));
    if (value.isDouble())
        return writeNumber(column, value);
    if (described.type == FieldMeta::Type::Datetime && value.isString())
        return writeDate(column, value.toString());
    return writeText(column, options().shown ? CellText::shown(described, value, options().locale)
                                             : CellText::raw(value));
}

bool XlsxWriter::writeNumber(int column, const QJsonValue &value)
{
    if (!isExact(value))
        return writeText(column, CellText::number(value));
    return check(worksheet_write_number(m_sheet, m_row, lxw_col_t(column), value.toDouble(), nullptr));
}

bool XlsxWriter::writeText(int column, const QString &text)
{
    QString fitting = text;
    if (text.size() > LongestText) {
        fitting.truncate(LongestText);
        // Half a letter is none.
        if (fitting.back().isHighSurrogate())
            fitting.chop(1);
        ++m_cut;
    }
    return check(
        worksheet_write_string(m_sheet, m_row, lxw_col_t(column), fitting.toUtf8().constData(), nullptr));
}

bool XlsxWriter::writeDate(int column, const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    constexpr int FirstYear = 1900; // spreadsheets know no earlier day
    if (!moment.isValid() || moment.date().year() <= FirstYear)
        return writeText(column, iso);
    const bool day = moment.timeSpec() == Qt::LocalTime && moment.time().msecsSinceStartOfDay() == 0;
    // They know no zones either: shown ones are local times.
    const QDateTime local = moment.timeSpec() == Qt::LocalTime ? moment
                            : options().shown                  ? moment.toLocalTime()
                                                               : moment.toUTC();
    lxw_datetime when{};
    when.year = local.date().year();
    when.month = local.date().month();
    when.day = local.date().day();
    when.hour = local.time().hour();
    when.min = local.time().minute();
    constexpr double Second = 1000;
    when.sec = local.time().second() + local.time().msec() / Second;
    return check(worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &when, day ? m_date : m_moment));
}

bool XlsxWriter::finish()
{
    return check(workbook_close(std::exchange(m_book, nullptr)));
}

bool XlsxWriter::check(int result)
{
    if (result == LXW_NO_ERROR)
        return true;
    m_error = QString::fromUtf8(lxw_strerror(lxw_error(result)));
    return false;
}

} // namespace backdesk::ui
