// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Yaml.h"
#include "core/value/YamlScalar.h"

#include <array>
#include <charconv>
#include <cmath>

namespace backdesk
{

namespace
{

constexpr int indentStep = 2;
/// Readers look no further than 1,024 characters for the colon after a name.
constexpr qsizetype longestImplicitName = 500;

void appendEscape(QByteArray &out, char32_t c)
{
    const int width = c > 0xffff ? 8 : c > 0xff ? 4 : 2;
    out += width == 8 ? "\\U" : width == 4 ? "\\u" : "\\x";
    out += QByteArray::number(uint(c), 16).rightJustified(width, '0');
}

void appendQuoted(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'"':
            out += "\\\"";
            break;
        case U'\\':
            out += "\\\\";
            break;
        case U'\n':
            out += "\\n";
            break;
        case U'\r':
            out += "\\r";
            break;
        case U'\t':
            out += "\\t";
            break;
        default:
            if (isPrintable(c))
                out += QString::fromUcs4(&c, 1).toUtf8();
            else
                appendEscape(out, c);
        }
    }
    out += '"';
}

void appendText(QByteArray &out, const QString &text)
{
    if (isSafePlainText(text))
        out += text.toUtf8();
    else
        appendQuoted(out, text);
}

void appendDouble(QByteArray &out, double number)
{
    if (!std::isfinite(number)) {
        out += std::isnan(number) ? ".nan" : number < 0 ? "-.inf" : ".inf";
        return;
    }
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    QByteArray text(buffer.data(), end.ptr - buffer.data());
    // YAML 1.1 only knows numbers with a dot.
    if (!text.contains('.')) {
        const qsizetype exponent = text.indexOf('e');
        text.insert(exponent < 0 ? text.size() : exponent, ".0");
    }
    out += text;
}

bool isBlock(const Value &value)
{
    return (value.asMap() && !value.asMap()->isEmpty()) || (value.asList() && !value.asList()->isEmpty());
}

void appendScalar(QByteArray &out, const Value &value)
{
    if (const bool *flag = value.asBool())
        out += *flag ? "true" : "false";
    else if (const qint64 *whole = value.asInt())
        out += QByteArray::number(*whole);
    else if (const double *number = value.asDouble())
        appendDouble(out, *number);
    else if (const QString *text = value.asText())
        appendText(out, *text);
    else if (const DateTime *moment = value.asDateTime())
        out += moment->toText().toLatin1();
    else if (const QByteArray *bytes = value.asBytes())
        out += "!!binary \"" + bytes->toBase64() + '"';
    else if (value.asList())
        out += "[]";
    else if (value.asMap())
        out += "{}";
    else
        out += "null";
}

void appendBlock(QByteArray &out, const Value &value, int indent);

void appendName(QByteArray &out, const QString &name, int indent)
{
    const bool isLong = name.size() > longestImplicitName;
    if (isLong)
        out += "? ";
    appendText(out, name);
    if (isLong)
        out += '\n' + QByteArray(indent, ' ');
    out += ':';
}

void appendMember(QByteArray &out, const ValueMap::Member &member, int indent)
{
    appendName(out, member.first, indent);
    if (isBlock(member.second)) {
        out += '\n' + QByteArray(indent + indentStep, ' ');
        appendBlock(out, member.second, indent + indentStep);
        return;
    }
    out += ' ';
    appendScalar(out, member.second);
    out += '\n';
}

void appendElement(QByteArray &out, const Value &element, int indent)
{
    out += "- ";
    if (isBlock(element)) {
        appendBlock(out, element, indent + indentStep);
        return;
    }
    appendScalar(out, element);
    out += '\n';
}

/// The first line stands where `out` ends, the others at the indent.
void appendBlock(QByteArray &out, const Value &value, int indent)
{
    const QByteArray pad(indent, ' ');
    bool first = true;
    const auto startLine = [&] {
        if (!first)
            out += pad;
        first = false;
    };
    if (const ValueMap *map = value.asMap()) {
        for (const ValueMap::Member &member : map->members()) {
            startLine();
            appendMember(out, member, indent);
        }
        return;
    }
    for (const Value &element : *value.asList()) {
        startLine();
        appendElement(out, element, indent);
    }
}

} // namespace

QByteArray writeYaml(const Value &value)
{
    QByteArray out;
    if (isBlock(value)) {
        appendBlock(out, value, 0);
        return out;
    }
    appendScalar(out, value);
    out += '\n';
    return out;
}

} // namespace backdesk
