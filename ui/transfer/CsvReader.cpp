// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/CsvReader.h"

#include "ui/transfer/FormulaGuard.h"

#include <QIODevice>
#include <QLocale>
#include <QStringDecoder>

#include <array>

namespace backdesk::ui
{

namespace
{

constexpr qint64 Piece = 65536;
constexpr qsizetype MostLetters = qsizetype(16) << 20; // of one cell

const QString Utf8 = QStringLiteral("UTF-8");
const QString Utf16Little = QStringLiteral("UTF-16LE");
const QString Utf16Big = QStringLiteral("UTF-16BE");
const QString Western = QStringLiteral("Windows-1252");

bool isUtf8(QByteArray sample)
{
    // The sample may end within a character.
    for (int i = 0; i < 3 && !sample.isEmpty() && (uchar(sample.back()) & 0x80U) != 0; ++i)
        sample.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(sample);
    return !text.isNull() && !decoder.hasError();
}

QString encodingOf(const QByteArray &sample)
{
    if (sample.startsWith("\xFF\xFE"))
        return Utf16Little;
    if (sample.startsWith("\xFE\xFF"))
        return Utf16Big;
    // Texts of Latin letters have a zero in every second byte.
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    constexpr qsizetype Many = 4; // one of four bytes
    if (odd > sample.size() / Many)
        return Utf16Little;
    if (even > sample.size() / Many)
        return Utf16Big;
    return sample.isEmpty() || isUtf8(sample) ? Utf8 : Western;
}

/// Windows-1252 is Latin-1 with letters where that has control characters.
QString fromWestern(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> high{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(high.at(c.unicode() - 0x80U));
    }
    return text;
}

/// The sign that parts the first lines into the most cells, and into as many in each.
QChar separatorOf(const QString &sample)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar sign : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        QList<qsizetype> counts{0};
        bool quoted = false;
        for (const QChar c : sample) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u'\n' && !quoted)
                counts.append(0);
            else if (c == sign && !quoted)
                ++counts.last();
        }
        if (counts.size() > 1)
            counts.removeLast(); // may be cut off
        const bool even = std::all_of(counts.begin(), counts.end(),
                                      [&counts](qsizetype count) { return count == counts.first(); });
        const qsizetype weight = counts.first() * (even ? 100 : 1);
        if (weight > most) {
            most = weight;
            best = sign;
        }
    }
    return best;
}

/// Takes text in pieces and gives rows.
class Parser
{
public:
    Parser(QChar separator, const RowTaker &take) : m_separator(separator), m_take(take) {}

    /// False: whoever takes the rows wants no more.
    bool feed(const QString &text)
    {
        for (const QChar c : text) {
            if (!feed(c))
                return false;
        }
        return true;
    }

    void end()
    {
        if (m_any || !m_row.isEmpty() || !m_cell.isEmpty())
            endRow();
    }

    bool isTooLong() const { return m_cell.size() > MostLetters; }
    bool isWithinQuotes() const { return m_quoted && !m_closing; }

private:
    bool feed(QChar c)
    {
        if (m_closing && c == u'"') {
            m_cell += c; // two of them are one
            m_closing = false;
            return true;
        }
        if (m_closing)
            m_quoted = m_closing = false;
        if (m_quoted && c == u'"') {
            m_closing = true;
            return true;
        }
        if (m_quoted || (c != m_separator && c != u'"' && c != u'\r' && c != u'\n')) {
            m_cell += c;
            m_wasReturn = false;
            return true;
        }
        return feedSign(c);
    }

    bool feedSign(QChar c)
    {
        const bool second = c == u'\n' && m_wasReturn; // of "\r\n"
        m_wasReturn = c == u'\r';
        if (second)
            return true;
        if (c == m_separator) {
            endCell();
            m_any = true;
            return true;
        }
        if (c != u'"')
            return endRow();
        if (m_cell.isEmpty())
            m_quoted = m_wasQuoted = m_any = true;
        else
            m_cell += c; // a quote within a text that does not begin with one
        return true;
    }

    void endCell()
    {
        if (m_cell.isEmpty() && !m_wasQuoted) {
            m_row.append(QJsonValue());
        } else {
            m_row.append(FormulaGuard::taken(m_cell));
        }
        m_cell.clear();
        m_wasQuoted = false;
    }

    bool endRow()
    {
        const bool nothing = m_row.isEmpty() && m_cell.isEmpty() && !m_any;
        if (nothing)
            return true;
        endCell();
        const bool more = m_take(m_row);
        m_row = {};
        m_any = m_quoted = m_closing = false;
        return more;
    }

    QChar m_separator;
    const RowTaker &m_take;
    QJsonArray m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_closing = false; ///< a quote within quotes came: the end, or half of a pair
    bool m_wasQuoted = false;
    bool m_wasReturn = false;
    bool m_any = false; ///< something of the row was there, though perhaps no letter
};

QStringDecoder decoderFor(const QString &encoding)
{
    if (encoding == Utf16Little)
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (encoding == Utf16Big)
        return QStringDecoder(QStringDecoder::Utf16BE);
    return QStringDecoder(QStringDecoder::Utf8);
}

} // namespace

QString readCsv(QIODevice &device, ImportSource &source, const RowTaker &take)
{
    const QByteArray sample = device.peek(Piece);
    if (source.encoding.isEmpty())
        source.encoding = encodingOf(sample);
    const bool western = source.encoding == Western;
    QStringDecoder decoder = decoderFor(source.encoding);
    const auto decode = [&](const QByteArray &bytes) -> QString {
        return western ? fromWestern(bytes) : QString(decoder(bytes));
    };
    bool first = true;
    std::unique_ptr<Parser> parser;
    while (true) {
        const QByteArray bytes = device.read(Piece);
        if (bytes.isEmpty())
            break;
        QString text = decode(bytes);
        if (std::exchange(first, false) && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        if (text.contains(QChar(u'\0')))
            return ImportReader::tr(
                "This is no text: it has zero bytes. Choose another encoding, or another file.");
        if (!parser) {
            if (source.separator.isNull())
                source.separator = separatorOf(text);
            parser = std::make_unique<Parser>(source.separator, take);
        }
        if (!parser->feed(text))
            return {};
        if (parser->isTooLong())
            return ImportReader::tr(
                       "A cell is longer than %1 letters; perhaps a quote is opened and not closed.")
                .arg(QLocale().toString(MostLetters));
    }
    if (!parser)
        return {};
    const bool open = parser->isWithinQuotes();
    parser->end();
    if (decoder.hasError() && !western)
        return ImportReader::tr("It has characters that are not %1. Choose another encoding.")
            .arg(source.encoding);
    return open ? ImportReader::tr("A quote is opened and not closed: rows may be missing.") : QString();
}

} // namespace backdesk::ui
