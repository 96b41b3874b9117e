// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/XlsxReader.h"

#include "ui/transfer/MergedCells.h"
#include "ui/transfer/SheetFormats.h"
#include "ui/transfer/ZipEntry.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

namespace backdesk::ui
{

namespace
{

constexpr qsizetype MostSharedLetters = qsizetype(256) << 20;

struct Closer {
    void operator()(zip *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip, Closer>;

/// Letters that XML does not take stand as "_x000D_".
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString result;
    qsizetype from = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        constexpr int Hexadecimal = 16;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(match.capturedView(1).toUShort(nullptr, Hexadecimal));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

/// The text of an element that may be of several runs; what tells how it is pronounced is left out.
QString runs(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return unescaped(text);
}

class Workbook
{
public:
    Workbook(zip *archive, StopFlag stop) : m_archive(archive), m_stop(std::move(stop)) {}

    QString open()
    {
        readTargets();
        readSheets();
        if (m_sheets.isEmpty())
            return ImportReader::tr("This is no spreadsheet file (.xlsx).");
        if (ZipEntry styles(m_archive, QStringLiteral("xl/styles.xml"), m_stop); styles.isOpen())
            m_formats.read(styles);
        return readTexts();
    }

    QStringList names() const
    {
        QStringList names;
        for (const auto &[name, path] : m_sheets)
            names.append(name);
        return names;
    }

    QString read(const QString &name, const RowTaker &take)
    {
        for (const auto &[known, path] : m_sheets) {
            if (known == name)
                return readSheet(path, take);
        }
        return ImportReader::tr("There is no sheet “%1”.").arg(name);
    }

private:
    void readTargets()
    {
        ZipEntry entry(m_archive, QStringLiteral("xl/_rels/workbook.xml.rels"), m_stop);
        QXmlStreamReader xml(&entry);
        while (entry.isOpen() && !xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"Relationship")
                continue;
            QString target = xml.attributes().value(QLatin1String("Target")).toString();
            target = target.startsWith(u'/') ? target.mid(1) : QLatin1String("xl/") + target;
            m_targets.insert(xml.attributes().value(QLatin1String("Id")).toString(), target);
        }
    }

    void readSheets()
    {
        ZipEntry entry(m_archive, QStringLiteral("xl/workbook.xml"), m_stop);
        QXmlStreamReader xml(&entry);
        while (entry.isOpen() && !xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const auto since = attributes.value(QLatin1String("date1904"));
                m_since1904 = since == u"1" || since == u"true";
            } else if (xml.name() == u"sheet") {
                QString id;
                for (const auto &attribute : attributes) {
                    if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                        id = attribute.value().toString();
                }
                m_sheets.append({attributes.value(QLatin1String("name")).toString(), m_targets.value(id)});
            }
        }
    }

    static QString tooLarge() { return ImportReader::tr("There is too much text in it; use CSV."); }

    QString readTexts()
    {
        ZipEntry entry(m_archive, QStringLiteral("xl/sharedStrings.xml"), m_stop);
        if (entry.isTooLarge())
            return tooLarge();
        QXmlStreamReader xml(&entry);
        qsizetype letters = 0;
        while (entry.isOpen() && !xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"si")
                continue;
            m_texts.append(runs(xml));
            letters += m_texts.last().size();
            if (letters > MostSharedLetters)
                return tooLarge();
        }
        return {};
    }

    QString readSheet(const QString &path, const RowTaker &take)
    {
        ZipEntry entry(m_archive, path, m_stop);
        if (entry.isTooLarge())
            return tooLarge();
        if (!entry.isOpen())
            return ImportReader::tr("The sheet cannot be found in the file.");
        MergedCells merged = mergedCells(path);
        QXmlStreamReader xml(&entry);
        qint64 number = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"row")
                continue;
            const qint64 told = xml.attributes().value(QLatin1String("r")).toLongLong();
            number = told > 0 ? told : number + 1;
            QJsonArray row = readRow(xml);
            if (row.isEmpty())
                continue;
            merged.complete(number, row);
            if (!take(row))
                return {};
        }
        return xml.hasError() ? ImportReader::tr("The sheet is damaged: %1").arg(xml.errorString())
                              : QString();
    }

    /// They stand behind the rows, but are needed with them.
    MergedCells mergedCells(const QString &path) const
    {
        ZipEntry entry(m_archive, path, m_stop);
        return entry.isOpen() ? MergedCells::read(entry) : MergedCells();
    }

    /// Cells that are not there are null; rows of nothing are empty.
    QJsonArray readRow(QXmlStreamReader &xml)
    {
        QJsonArray row;
        bool any = false;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const int place =
                sheetColumn(xml.attributes().value(QLatin1String("r")), ImportReader::MostColumns);
            const QJsonValue value = readCell(xml);
            if (place > ImportReader::MostColumns || value.isNull())
                continue;
            any = true;
            while (place >= 0 && row.size() < place)
                row.append(QJsonValue());
            row.append(value);
        }
        return any ? row : QJsonArray();
    }

    QJsonValue readCell(QXmlStreamReader &xml)
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString text;
        bool any = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                text = xml.readElementText();
            else if (xml.name() == u"is")
                text = runs(xml);
            else {
                xml.skipCurrentElement();
                continue;
            }
            any = true;
        }
        if (!any)
            return {};
        if (type == QLatin1String("s"))
            return m_texts.value(text.toInt());
        if (type == QLatin1String("b"))
            return text == u'1';
        if (!type.isEmpty() && type != QLatin1String("n"))
            return type == QLatin1String("str") ? unescaped(text) : text;
        return number(text, style);
    }

    QJsonValue number(const QString &text, int style) const
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber)
            return text.isEmpty() ? QJsonValue() : QJsonValue(text);
        switch (m_formats.kindOf(style)) {
        case SheetFormats::Kind::Date:
            return SheetFormats::date(value, m_since1904);
        case SheetFormats::Kind::Time:
            return SheetFormats::time(value);
        case SheetFormats::Kind::Number:
            break;
        }
        return value;
    }

    zip *m_archive;
    StopFlag m_stop;
    QHash<QString, QString> m_targets; ///< files by the ids that the workbook gives them
    QList<std::pair<QString, QString>> m_sheets;
    QStringList m_texts;
    SheetFormats m_formats;
    bool m_since1904 = false;
};

} // namespace

QString readXlsx(const QString &path, ImportSource &source, QStringList &sheets, const RowTaker &take,
                 const StopFlag &stop)
{
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return ImportReader::tr("This is no spreadsheet file (.xlsx).");
    Workbook workbook(archive.get(), stop);
    if (const QString error = workbook.open(); !error.isEmpty())
        return error;
    sheets = workbook.names();
    if (source.sheet.isEmpty())
        source.sheet = sheets.first();
    return workbook.read(source.sheet, take);
}

} // namespace backdesk::ui
