// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportSource.h"

#include "ui/transfer/CsvReader.h"
#include "ui/transfer/JsonReader.h"
#include "ui/transfer/XlsxReader.h"
#include "ui/transfer/YamlReader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Format = ImportSource::Format;

/// Puts rows into a table; the first may be the columns' names.
class Gatherer
{
public:
    Gatherer(ImportTable &table, bool named, const StopFlag &stop)
        : m_table(table), m_named(named), m_stop(stop)
    {
        m_table.firstRow = named ? 2 : 1;
    }

    bool take(const QJsonArray &row)
    {
        if (m_named) {
            m_named = false;
            for (const QJsonValue cell : row)
                m_table.heads.append(cell.toVariant().toString().trimmed());
            return row.size() <= ImportReader::MostColumns;
        }
        while (m_table.heads.size() < row.size())
            m_table.heads.append(QString());
        return keep(row);
    }

    bool takeObject(const QJsonObject &object)
    {
        m_table.firstRow = 1;
        QJsonArray row;
        for (auto it = object.begin(); it != object.end(); ++it) {
            auto place = m_places.constFind(it.key());
            if (place == m_places.constEnd()) {
                place = m_places.insert(it.key(), m_table.heads.size());
                m_table.heads.append(it.key());
            }
            while (row.size() <= *place)
                row.append(QJsonValue());
            row[*place] = it.value();
        }
        return keep(row);
    }

private:
    bool keep(const QJsonArray &row)
    {
        m_table.rows.append(row);
        return m_table.rows.size() <= ImportReader::MostRows &&
               m_table.heads.size() <= ImportReader::MostColumns && !isStopped(m_stop);
    }

    ImportTable &m_table;
    bool m_named;
    StopFlag m_stop;
    QHash<QString, qsizetype> m_places;
};

QString fitting(const ImportTable &table)
{
    if (table.rows.size() > ImportReader::MostRows)
        return ImportReader::tr("These are more than %1 rows; import them in several files.")
            .arg(QLocale().toString(ImportReader::MostRows));
    if (table.heads.size() > ImportReader::MostColumns)
        return ImportReader::tr("These are more than %1 columns.")
            .arg(QLocale().toString(ImportReader::MostColumns));
    if (table.rows.isEmpty())
        return ImportReader::tr("There are no rows in it.");
    return {};
}

/// Not a list of entries.
bool isObject(QByteArray beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    for (const QByteArray &line : beginning.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith('#') && !text.startsWith("---"))
            return !text.startsWith('-') && !text.startsWith('[');
    }
    return false;
}

/// {"items": [{...}, ...], "total": 3}: the entries of the only list are meant. False: it is something else.
bool isEnvelope(const ImportTable &table, QJsonArray &entries)
{
    if (table.rows.size() != 1)
        return false;
    int lists = 0;
    for (const QJsonValue cell : table.rows.first()) {
        if (cell.isObject())
            return false;
        const QJsonArray list = cell.toArray();
        const bool rows =
            !list.isEmpty() &&
            std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isObject(); });
        if (rows)
            entries = list;
        lists += cell.isArray() ? (rows ? 1 : 2) : 0;
    }
    return lists == 1;
}

void nameColumns(ImportTable &table)
{
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        if (table.heads.at(i).isEmpty())
            table.heads[i] = ImportReader::tr("Column %1").arg(i + 1);
    }
}

} // namespace

ImportSource ImportSource::ofFile(const QString &path)
{
    ImportSource source;
    source.path = path;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm"))
        source.format = Format::Xlsx;
    else if (suffix.startsWith(QLatin1String("json")) || suffix == QLatin1String("ndjson"))
        source.format = Format::Json;
    else if (suffix == QLatin1String("yaml") || suffix == QLatin1String("yml"))
        source.format = Format::Yaml;
    else if (suffix == QLatin1String("tsv"))
        source.separator = u'\t';
    return source;
}

ImportSource ImportSource::ofText(const QString &text)
{
    ImportSource source;
    source.text = text.toUtf8();
    source.encoding = QStringLiteral("UTF-8");
    if (text.trimmed().startsWith(u'[') || text.trimmed().startsWith(u'{'))
        source.format = Format::Json;
    return source;
}

ImportReading ImportReader::read(const ImportSource &source, const StopFlag &stop)
{
    ImportReading reading;
    reading.source = source;
    Gatherer rows(reading.table, source.named, stop);
    const RowTaker take = [&rows](const QJsonArray &row) { return rows.take(row); };
    const ObjectTaker takeObject = [&rows](const QJsonObject &row) { return rows.takeObject(row); };
    QFile file(source.path);
    QBuffer buffer;
    buffer.setData(source.text);
    QIODevice &device = source.path.isEmpty() ? static_cast<QIODevice &>(buffer) : file;
    if (!device.open(QIODevice::ReadOnly)) {
        reading.error =
            tr("“%1” could not be read: %2").arg(QFileInfo(source.path).fileName(), device.errorString());
        return reading;
    }
    constexpr qint64 Beginning = 4096;
    const bool object =
        (source.format == Format::Json || source.format == Format::Yaml) && isObject(device.peek(Beginning));
    switch (source.format) {
    case Format::Csv:
        reading.error = readCsv(device, reading.source, take);
        // What is pasted has tabs, which files seldom have.
        if (!source.path.isEmpty() && !reading.source.separator.isNull())
            reading.table.separator = reading.source.separator;
        break;
    case Format::Xlsx:
        reading.error = readXlsx(source.path, reading.source, reading.sheets, take, stop);
        break;
    case Format::Json:
        reading.error = readJson(device, takeObject);
        break;
    case Format::Yaml:
        reading.error = readYaml(device, takeObject);
        break;
    }
    if (QJsonArray entries; object && reading.error.isEmpty() && isEnvelope(reading.table, entries)) {
        reading.table = {};
        Gatherer within(reading.table, false, stop);
        for (const QJsonValue entry : std::as_const(entries)) {
            if (!within.takeObject(entry.toObject()))
                break;
        }
    }
    if (reading.error.isEmpty())
        reading.error = fitting(reading.table);
    nameColumns(reading.table);
    return reading;
}

} // namespace backdesk::ui
