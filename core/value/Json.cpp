// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <cmath>

namespace backdesk
{

namespace
{

constexpr int depthLimit = 512;

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

/// Our own look at the depth: Qt's parser recurses, and 1,024 levels of its frames are many.
bool tooDeep(const QByteArray &text)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > depthLimit)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

Value fromQJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        // Only a value that was written as a whole number is stored as one.
        const qint64 whole = json.toInteger(0);
        if (whole != 0 || json.toDouble() == 0.0)
            return whole;
        return json.toDouble();
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        const QJsonArray array = json.toArray();
        ValueList list;
        list.reserve(array.size());
        for (const QJsonValue element : array)
            list.append(fromQJson(element));
        return list;
    }
    case QJsonValue::Object: {
        const QJsonObject object = json.toObject();
        QList<ValueMap::Member> members;
        members.reserve(object.size());
        for (auto it = object.begin(); it != object.end(); ++it)
            members.append({it.key(), fromQJson(it.value())});
        return ValueMap::fromMembers(std::move(members));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void appendDouble(QByteArray &out, double number)
{
    if (!std::isfinite(number)) { // types refuse these; JSON has no word for them
        out += "null";
        return;
    }
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const QByteArrayView text(buffer.data(), end.ptr - buffer.data());
    out += text;
    if (!text.contains('.') && !text.contains('e'))
        out += ".0";
}

} // namespace

Result<Value> fromJson(const QByteArray &text)
{
    if (tooDeep(text))
        return malformed(QT_TRANSLATE_NOOP("core", "The JSON is nested too deeply."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return malformed(QT_TRANSLATE_NOOP("core", "This is not valid JSON: %1 at byte %2."),
                         {error.errorString(), QString::number(error.offset)});
    }
    return document.isArray() ? fromQJson(document.array()) : fromQJson(document.object());
}

void appendJsonText(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + start, i - start);
        start = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out.append(utf8.constData() + start, utf8.size() - start);
    out += '"';
}

void appendJson(QByteArray &out, const Value &value)
{
    if (value.isNull()) {
        out += "null";
    } else if (const bool *truth = value.asBool()) {
        out += *truth ? "true" : "false";
    } else if (const qint64 *whole = value.asInt()) {
        out += QByteArray::number(*whole);
    } else if (const double *number = value.asDouble()) {
        appendDouble(out, *number);
    } else if (const QString *text = value.asText()) {
        appendJsonText(out, *text);
    } else if (const QByteArray *bytes = value.asBytes()) {
        out += '"' + bytes->toBase64() + '"';
    } else if (const DateTime *moment = value.asDateTime()) {
        appendJsonText(out, moment->toText());
    } else if (const ValueList *list = value.asList()) {
        out += '[';
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (i > 0)
                out += ',';
            appendJson(out, list->at(i));
        }
        out += ']';
    } else if (const ValueMap *map = value.asMap()) {
        out += '{';
        bool first = true;
        for (const auto &[name, member] : map->members()) {
            if (!first)
                out += ',';
            first = false;
            appendJsonText(out, name);
            out += ':';
            appendJson(out, member);
        }
        out += '}';
    }
}

QByteArray toJson(const Value &value)
{
    QByteArray out;
    appendJson(out, value);
    return out;
}

} // namespace backdesk
