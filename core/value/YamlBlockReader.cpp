// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/YamlBlockReader.h"

#include "core/value/Yaml.h"
#include "core/value/YamlQuotedText.h"
#include "core/value/YamlScalar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace backdesk
{

namespace
{

using namespace std::string_view_literals;

constexpr int depthLimit = 60;
/// Looking for a name's twin is linear.
constexpr qsizetype membersLimit = 64;
constexpr size_t longestName = 500;

bool isAsciiLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

/// Characters beyond ASCII that some reader takes for a line end, a mark or none at all.
bool hasOddCharacter(std::string_view text)
{
    constexpr std::array odd = {"\xe2\x80\xa8"sv, "\xe2\x80\xa9"sv, "\xef\xbb\xbf"sv, "\xef\xbf\xbe"sv,
                                "\xef\xbf\xbf"sv};
    for (size_t i = text.find_first_of("\xc2\xe2\xef"); i != text.npos;
         i = text.find_first_of("\xc2\xe2\xef", i + 1)) {
        if (text[i] == '\xc2' && uchar(text[i + 1]) < 0xa0)
            return true;
        if (std::find(odd.begin(), odd.end(), text.substr(i, 3)) != odd.end())
            return true;
    }
    return false;
}

/// Line ends and printable characters, so that the reader needs not look at them again.
bool isOfSimpleBytes(QByteArrayView text)
{
    bool high = false;
    for (const char c : text) {
        if ((uchar(c) < 0x20 && c != '\n') || c == '\x7f')
            return false;
        high = high || isHigh(c);
    }
    return !high || (text.isValidUtf8() && !hasOddCharacter({text.data(), size_t(text.size())}));
}

bool startsPlain(std::string_view text)
{
    const char first = text.front();
    if (isAsciiLetterOrDigit(first) || first == '_' || isHigh(first))
        return true;
    if (first == '~')
        return text.size() == 1;
    return (first == '-' || first == '+' || first == '.') && text.size() > 1 && isDigit(text[1]);
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// The line that is read next, without its indent.
struct Line {
    qsizetype indent = -1; ///< negative: the text has ended
    std::string_view rest;

    bool isElement() const { return rest.starts_with("- "); }
};

class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text.data(), size_t(text.size())) { nextLine(); }

    std::optional<Value> read()
    {
        if (m_line.indent != 0 || m_line.isElement())
            return {};
        Value root = readMap(0, 0);
        if (m_failed || m_line.indent >= 0)
            return {};
        return root;
    }

private:
    void nextLine()
    {
        while (m_at < m_text.size()) {
            const size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            const std::string_view line = m_text.substr(m_at, end - m_at);
            m_at = end + 1;
            const size_t indent = line.find_first_not_of(' ');
            if (indent == line.npos || line[indent] == '#')
                continue;
            m_line = {qsizetype(indent), line.substr(indent)};
            if (line.back() == ' ')
                fail();
            return;
        }
        m_line = {};
    }

    void fail()
    {
        m_failed = true;
        m_at = m_text.size();
        m_line = {};
    }

    Value readBlock(qsizetype indent, int depth)
    {
        if (depth > depthLimit) {
            fail();
            return {};
        }
        return m_line.isElement() ? readList(indent, depth) : readMap(indent, depth);
    }

    Value readMap(qsizetype indent, int depth)
    {
        ValueMap map;
        map.members().reserve(8);
        while (m_line.indent == indent && !m_line.isElement()) {
            QString name = readName();
            if (m_failed || map.size() >= membersLimit || map.find(name)) {
                fail();
                return {};
            }
            map.members().emplaceBack(std::move(name), readMember(indent, depth));
        }
        refuseDeeper(indent);
        return map;
    }

    /// What stands after the name and its colon.
    Value readMember(qsizetype indent, int depth)
    {
        if (!m_line.rest.empty())
            return readScalarLine(indent);
        nextLine();
        if (m_line.indent > indent || (m_line.indent == indent && m_line.isElement()))
            return readBlock(m_line.indent, depth + 1);
        return {};
    }

    Value readList(qsizetype indent, int depth)
    {
        ValueList list;
        while (m_line.indent == indent && m_line.isElement()) {
            m_line.indent += 2;
            m_line.rest.remove_prefix(2);
            list.append(readElement(indent, depth));
        }
        refuseDeeper(indent);
        return list;
    }

    Value readElement(qsizetype indent, int depth)
    {
        if (m_line.isElement() || nameEnd() != 0)
            return readBlock(indent + 2, depth + 1);
        return readScalarLine(indent);
    }

    /// A scalar would go on in a deeper line, and there is no other block it could belong to.
    void refuseDeeper(qsizetype indent)
    {
        if (m_line.indent > indent)
            fail();
    }

    Value readScalarLine(qsizetype indent)
    {
        Value value = readScalar(m_line.rest);
        if (m_failed)
            return {};
        nextLine();
        refuseDeeper(indent);
        return value;
    }

    Value readScalar(std::string_view text)
    {
        if (text == "[]")
            return ValueList();
        if (text == "{}")
            return ValueMap();
        if (text.front() == '"')
            return readQuoted(text);
        if (text.starts_with("!!binary \""))
            return readBytes(text.substr(10));
        if (!startsPlain(text) || text.back() == ':' || text.find(": ") != text.npos ||
            text.find(" #") != text.npos) {
            fail();
            return {};
        }
        return readPlain(text);
    }

    Value readPlain(std::string_view text)
    {
        const auto resolved = resolvePlainScalar(text);
        if (!resolved) {
            fail();
            return {};
        }
        return resolved->kind == YamlNode::Kind::Text ? Value(textOf(text)) : resolved->value;
    }

    Value readQuoted(std::string_view text)
    {
        const QuotedText quoted = readQuotedText(text);
        if (quoted.size == text.size())
            return quoted.text;
        fail();
        return {};
    }

    Value readBytes(std::string_view text)
    {
        if (!text.ends_with('"')) {
            fail();
            return {};
        }
        const QByteArray base64(text.data(), qsizetype(text.size()) - 1);
        const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            fail();
        return *decoded;
    }

    /// Where the line's name ends, before the colon; 0 when the line is no member.
    size_t nameEnd() const
    {
        const std::string_view line = m_line.rest;
        if (line.front() == '"') {
            const size_t end = readQuotedText(line).size;
            return end < line.size() && line[end] == ':' ? end : 0;
        }
        const size_t end = line.find(": ");
        if (end != line.npos)
            return end;
        return line.back() == ':' ? line.size() - 1 : 0;
    }

    /// Leaves what follows the colon as the rest of the line.
    QString readName()
    {
        const std::string_view line = m_line.rest;
        const size_t end = nameEnd();
        const std::string_view name = line.substr(0, end);
        if (!isName(name) || (end + 1 < line.size() && line[end + 1] != ' ')) {
            fail();
            return {};
        }
        m_line.rest = line.substr(end + 1);
        m_line.rest.remove_prefix(std::min(m_line.rest.find_first_not_of(' '), m_line.rest.size()));
        return name.front() == '"' ? readQuotedText(name).text : textOf(name);
    }

    static bool isName(std::string_view name)
    {
        if (name.empty() || name.size() > longestName)
            return false;
        if (name.front() == '"')
            return true;
        if (!isAsciiLetterOrDigit(name.front()) && name.front() != '_' && !isHigh(name.front()))
            return false;
        // A name that means null is refused by readYaml().
        const bool isNull = name == "null"sv || name == "Null"sv || name == "NULL"sv;
        return !isNull && name.back() != ' ' && name.find_first_of(":#") == name.npos;
    }

    std::string_view m_text;
    size_t m_at = 0;
    Line m_line;
    bool m_failed = false;
};

} // namespace

std::optional<Value> readBlockYaml(QByteArrayView text)
{
    if (!isOfSimpleBytes(text))
        return {};
    return Reader(text).read();
}

} // namespace backdesk
