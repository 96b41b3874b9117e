// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/YamlScalar.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace backdesk
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
bool looksLikeFloat(std::string_view text)
{
    const auto digits = [&text] {
        const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
        const auto count = size_t(end - text.begin());
        text.remove_prefix(count);
        return count;
    };
    const auto take = [&text](std::string_view any) {
        const bool found = !text.empty() && any.find(text.front()) != any.npos;
        text.remove_prefix(found ? 1 : 0);
        return found;
    };
    take("+-");
    const size_t whole = digits();
    const size_t fraction = take(".") ? digits() : 0;
    if (whole == 0 && fraction == 0)
        return false;
    if (take("eE")) {
        take("+-");
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

template <typename Number>
std::optional<Number> parse(std::string_view text, int base)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<ResolvedScalar> floatOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    Q_UNUSED(end)
    if (error == std::errc::result_out_of_range) {
        // Too small is zero, too large is no number we could keep.
        number = std::strtod(std::string(text).c_str(), nullptr);
        if (!std::isfinite(number))
            return {};
    }
    return ResolvedScalar{YamlNode::Kind::Float, number};
}

/// Numbers beyond 64 bits become floating point, as in JSON.
std::optional<ResolvedScalar> numberOf(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0o")) {
        if (const auto number = parse<qint64>(text.substr(2), text[1] == 'x' ? 16 : 8);
            number && text[2] != '-' && text[2] != '+')
            return ResolvedScalar{YamlNode::Kind::Int, *number};
        return ResolvedScalar{YamlNode::Kind::Text, {}};
    }
    const std::string_view unsignedText = text.substr(text.front() == '+' ? 1 : 0);
    if (isDigit(unsignedText.empty() ? ' ' : unsignedText.front()) || text.front() == '-') {
        if (const auto number = parse<qint64>(unsignedText, 10))
            return ResolvedScalar{YamlNode::Kind::Int, *number};
    }
    if (looksLikeFloat(text))
        return floatOf(text);
    return ResolvedScalar{YamlNode::Kind::Text, {}};
}

/// What YAML 1.1 readers take for something else than text, apart from numbers and dates.
bool isWordOfYaml(QStringView text)
{
    static const QStringList words = {QStringLiteral("y"),   QStringLiteral("n"),     QStringLiteral("yes"),
                                      QStringLiteral("no"),  QStringLiteral("true"),  QStringLiteral("on"),
                                      QStringLiteral("off"), QStringLiteral("false"), QStringLiteral("null"),
                                      QStringLiteral("nan"), QStringLiteral("inf")};
    if (text.size() > 5)
        return false;
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Text that begins with a digit is plain only where words follow ("12 rue de la Paix"): no number, date or
/// time has two letters in a row after a blank.
bool hasWordAfterBlank(QStringView text)
{
    for (qsizetype i = text.indexOf(u' '); i >= 0 && i + 2 < text.size(); i = text.indexOf(u' ', i + 1)) {
        if (text[i + 1].isLetter() && text[i + 2].isLetter())
            return true;
    }
    return false;
}

bool isPlainCharacter(QChar c)
{
    return c.unicode() < 0x80 ? c >= u' ' && c != u'\x7f' : c.isSurrogate() || isPrintable(c.unicode());
}

} // namespace

std::optional<ResolvedScalar> resolvePlainScalar(std::string_view text)
{
    if (text.empty() || isOneOf(text, {"~", "null", "Null", "NULL"}))
        return ResolvedScalar{YamlNode::Kind::Null, {}};
    const char first = text.front();
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
        const std::string_view word = text.substr(first == '-' || first == '+' ? 1 : 0);
        if (isOneOf(word, {".inf", ".Inf", ".INF"}) || isOneOf(text, {".nan", ".NaN", ".NAN"}))
            return {};
        return numberOf(text);
    }
    if (isOneOf(text, {"true", "True", "TRUE"}))
        return ResolvedScalar{YamlNode::Kind::Bool, true};
    if (isOneOf(text, {"false", "False", "FALSE"}))
        return ResolvedScalar{YamlNode::Kind::Bool, false};
    return ResolvedScalar{YamlNode::Kind::Text, {}};
}

bool isSafePlainText(QStringView text)
{
    if (text.isEmpty() || text.back() == u' ' || text.back() == u':' || isWordOfYaml(text))
        return false;
    const QChar first = text.front();
    if (first.isDigit() ? !hasWordAfterBlank(text)
                        : !(first.isLetter() || first == u'_' || first.isHighSurrogate()))
        return false;
    return std::all_of(text.begin(), text.end(), isPlainCharacter) && !text.contains(QLatin1String(": ")) &&
           !text.contains(QLatin1String(" #"));
}

bool isPrintable(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return false;
    // Line and paragraph separators end a line for some readers; a byte order mark may be eaten by others.
    if (c == 0x2028 || c == 0x2029 || c == 0xfeff)
        return false;
    return (c & 0xfffe) != 0xfffe;
}

} // namespace backdesk
