// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/HeaderParameters.h"

#include <QStringDecoder>

namespace backdesk
{

namespace
{

bool isTokenChar(char c) // RFC 9110, 5.6.2
{
    const bool isAlphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isAlphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Takes a field value apart from left to right.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        const bool found = !atEnd() && m_text[m_at] == c;
        m_at += found ? 1 : 0;
        return found;
    }

    QByteArrayView token()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isTokenChar(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    /// What follows an opening quote, up to the closing one.
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return value;
            const bool isEscape = c == '\\' && !atEnd() && (m_text[m_at] == '"' || m_text[m_at] == '\\');
            value += isEscape ? m_text[m_at++] : c;
        }
        return {};
    }

    std::optional<QByteArray> parameterValue()
    {
        if (take('"'))
            return quoted();
        const QByteArrayView value = token();
        return value.isEmpty() ? std::nullopt : std::optional(value.toByteArray());
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<QString> utf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isPercentEncoded(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%' && !isTokenChar(text[i]))
            return false;
        if (text[i] != '%')
            continue;
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return false;
        i += 2;
    }
    return true;
}

} // namespace

std::optional<QByteArray> HeaderParameters::parameter(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, content] : parameters) {
        if (name == lowerCaseName)
            return content;
    }
    return {};
}

std::optional<HeaderParameters> HeaderParameters::parse(QByteArrayView field)
{
    HeaderParameters result;
    const qsizetype end = field.indexOf(';');
    result.value = (end < 0 ? field : field.first(end)).trimmed().toByteArray().toLower();
    if (result.value.isEmpty())
        return {};
    Scanner scanner(end < 0 ? QByteArrayView() : field.sliced(end));
    while (scanner.take(';')) {
        scanner.skipBlanks();
        const QByteArray name = scanner.token().toByteArray().toLower();
        if (name.isEmpty()) // "a;" and "a; ;b=c" are allowed
            continue;
        if (!scanner.take('=') || result.parameter(name))
            return {};
        const auto content = scanner.parameterValue();
        if (!content)
            return {};
        result.parameters.append({name, *content});
        scanner.skipBlanks();
    }
    if (!scanner.atEnd())
        return {};
    return result;
}

std::optional<QString> decodedExtended(const QByteArray &value)
{
    const QList<QByteArray> pieces = value.split('\'');
    if (pieces.size() != 3 || !isPercentEncoded(pieces[2]))
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(pieces[2]);
    const QByteArray charset = pieces[0].toLower();
    if (charset == "utf-8")
        return utf8(bytes);
    if (charset == "iso-8859-1")
        return QString::fromLatin1(bytes);
    return {};
}

QString textOfHeader(const QByteArray &value)
{
    return utf8(value).value_or(QString::fromLatin1(value));
}

} // namespace backdesk
