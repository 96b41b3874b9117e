// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Multipart.h"

#include "core/api/HeaderParameters.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr QByteArrayView lineEnd("\r\n");
constexpr QByteArrayView emptyLine("\r\n\r\n");
constexpr qsizetype maxBoundary = 70; // RFC 2046, 5.1.1

Error malformed(const char *reason)
{
    return {ErrorKind::Malformed, {}, Message(reason)};
}

bool isBoundary(const QByteArray &text)
{
    const auto belongs = [](char c) {
        const bool isAlphanumeric =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isAlphanumeric || QByteArrayView("'()+_,-./:=? ").contains(c);
    };
    return !text.isEmpty() && text.size() <= maxBoundary && !text.endsWith(' ') &&
           std::all_of(text.begin(), text.end(), belongs);
}

QString baseName(QString name)
{
    name = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    const bool isFolder = name == QLatin1String(".") || name == QLatin1String("..");
    return isFolder ? QString() : name.trimmed();
}

/// The fields of one part.
class PartHead
{
public:
    PartHead(QByteArrayView bytes, const MultipartLimits &limits) : m_rest(bytes), m_limits(limits) {}

    Result<MultipartPart> read()
    {
        for (int fields = 0; !m_rest.isEmpty(); ++fields) {
            if (fields == m_limits.headFields)
                return malformed(QT_TRANSLATE_NOOP("core", "A part of the form has too many header fields."));
            if (const Status status = readField(takeLine()); !status)
                return status.errors();
        }
        if (!m_hasName)
            return malformed(QT_TRANSLATE_NOOP("core", "A part of the form has no name."));
        return m_part;
    }

private:
    QByteArrayView takeLine()
    {
        const qsizetype end = m_rest.indexOf(lineEnd);
        const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + lineEnd.size());
        return line;
    }

    Status readField(QByteArrayView line)
    {
        const auto isControl = [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; };
        const qsizetype colon = line.indexOf(':');
        const bool isSound = colon > 0 && !QByteArrayView(" \t").contains(line.front()) &&
                             !QByteArrayView(" \t").contains(line[colon - 1]) &&
                             std::none_of(line.begin(), line.end(), isControl);
        if (!isSound)
            return malformed(QT_TRANSLATE_NOOP("core", "A header field within the form is malformed."));
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name == "content-disposition")
            return readDisposition(value);
        if (name == "content-type")
            m_part.contentType = value.toByteArray();
        if (name == "content-transfer-encoding")
            return readEncoding(value.toByteArray().toLower());
        return Done{};
    }

    Status readDisposition(QByteArrayView value)
    {
        const auto disposition = HeaderParameters::parse(value);
        const auto name = disposition ? disposition->parameter("name") : std::nullopt;
        if (m_hasName || !name || disposition->value != "form-data")
            return malformed(
                QT_TRANSLATE_NOOP("core", "The Content-Disposition within the form is malformed."));
        m_hasName = true;
        m_part.name = textOfHeader(*name);
        if (const auto filename = disposition->parameter("filename"))
            m_part.filename = baseName(textOfHeader(*filename));
        if (const auto extended = disposition->parameter("filename*")) {
            const auto filename = decodedExtended(*extended);
            if (!filename)
                return malformed(
                    QT_TRANSLATE_NOOP("core", "The name of a file within the form is malformed."));
            m_part.filename = baseName(*filename);
        }
        return Done{};
    }

    // Deprecated by RFC 7578, 4.7; what needs no decoding is harmless.
    static Status readEncoding(const QByteArray &encoding)
    {
        if (encoding == "7bit" || encoding == "8bit" || encoding == "binary")
            return Done{};
        return malformed(QT_TRANSLATE_NOOP("core", "Parts of a form cannot have a transfer encoding."));
    }

    QByteArrayView m_rest;
    const MultipartLimits &m_limits;
    MultipartPart m_part;
    bool m_hasName = false;
};

/// Walks over a body from boundary to boundary.
class BodyReader
{
public:
    BodyReader(QByteArrayView body, const QByteArray &boundary, const MultipartLimits &limits)
        : m_rest(body), m_delimiter("\r\n--" + boundary), m_limits(limits)
    {
    }

    Result<QList<MultipartPart>> read()
    {
        if (const Status status = skipPreamble(); !status)
            return status.errors();
        QList<MultipartPart> parts;
        while (!m_ended) {
            if (parts.size() == m_limits.parts)
                return malformed(QT_TRANSLATE_NOOP("core", "The form has too many parts."));
            auto part = readPart();
            if (!part)
                return part.errors();
            parts.append(*part);
        }
        return parts;
    }

private:
    Status skipPreamble()
    {
        const QByteArrayView first = QByteArrayView(m_delimiter).sliced(lineEnd.size());
        if (m_rest.startsWith(first)) {
            m_rest = m_rest.sliced(first.size());
            return endDelimiter();
        }
        const qsizetype start = m_rest.indexOf(m_delimiter);
        if (start < 0)
            return malformed(QT_TRANSLATE_NOOP("core", "The form does not begin with its boundary."));
        m_rest = m_rest.sliced(start + m_delimiter.size());
        return endDelimiter();
    }

    // Behind a boundary: "--" after the last one, else blanks and the end of the line.
    Status endDelimiter()
    {
        if (m_rest.startsWith("--")) {
            m_ended = true;
            return Done{};
        }
        qsizetype at = 0;
        while (at < m_rest.size() && (m_rest[at] == ' ' || m_rest[at] == '\t'))
            ++at;
        m_rest = m_rest.sliced(at);
        if (!m_rest.startsWith(lineEnd))
            return malformed(QT_TRANSLATE_NOOP("core", "A boundary of the form is malformed."));
        m_rest = m_rest.sliced(lineEnd.size());
        return Done{};
    }

    Result<MultipartPart> readPart()
    {
        const qsizetype end = m_rest.indexOf(m_delimiter);
        if (end < 0)
            return malformed(QT_TRANSLATE_NOOP("core", "The form ends without its boundary."));
        const QByteArrayView content = m_rest.first(end);
        const qsizetype headEnd = content.indexOf(emptyLine);
        if (headEnd < 0)
            return malformed(QT_TRANSLATE_NOOP("core", "A part of the form has no end of its header."));
        if (headEnd > m_limits.headBytes)
            return malformed(QT_TRANSLATE_NOOP("core", "The header of a part of the form is too large."));
        auto part = PartHead(content.first(headEnd), m_limits).read();
        if (!part)
            return part.errors();
        part->body = content.sliced(headEnd + emptyLine.size());
        m_rest = m_rest.sliced(end + m_delimiter.size());
        if (const Status status = endDelimiter(); !status)
            return status.errors();
        return *part;
    }

    QByteArrayView m_rest;
    const QByteArray m_delimiter; ///< with the line end before it, which belongs to it
    const MultipartLimits &m_limits;
    bool m_ended = false;
};

std::optional<HeaderParameters> formDataType(const Request &request)
{
    const auto type = HeaderParameters::parse(request.headers.value("content-type").value_or(QByteArray()));
    return type && type->value == "multipart/form-data" ? type : std::nullopt;
}

} // namespace

bool Multipart::isFormData(const Request &request)
{
    const QByteArray type = request.headers.value("content-type").value_or(QByteArray());
    return type.split(';').first().trimmed().toLower() == "multipart/form-data";
}

Result<Multipart> Multipart::read(const Request &request, const MultipartLimits &limits)
{
    const auto type = formDataType(request);
    const auto boundary = type ? type->parameter("boundary") : std::nullopt;
    if (!boundary || !isBoundary(*boundary))
        return malformed(
            QT_TRANSLATE_NOOP("core", "The content type is not multipart/form-data with a boundary."));
    Multipart multipart;
    multipart.m_source = request.body;
    auto parts = BodyReader(multipart.m_source, *boundary, limits).read();
    if (!parts)
        return parts.errors();
    multipart.m_parts = *parts;
    return multipart;
}

const MultipartPart *Multipart::part(QStringView name) const
{
    for (const MultipartPart &candidate : m_parts) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace backdesk
