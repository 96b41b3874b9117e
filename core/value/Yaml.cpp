// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Yaml.h"

#include "core/value/YamlBuilder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace backdesk
{

namespace
{

/// The byte at which the text stops being what YAML allows; negative when it does not. The parser would stop
/// silently at U+0004 and pass broken UTF-8 on.
qsizetype firstForbiddenByte(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = uchar(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
            return i;
    }
    return -1;
}

/// The byte at which the text stops being UTF-8; negative when it does not.
qsizetype firstInvalidByte(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (!decoder.hasError())
        return -1;
    // Decoding and encoding give the same bytes up to the first wrong one.
    const QByteArray again = decoded.toUtf8();
    const qsizetype shift = text.startsWith("\xef\xbb\xbf") && !again.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype at = 0;
    while (at < again.size() && at + shift < text.size() && again[at] == text[at + shift])
        ++at;
    return std::min(at + shift, text.size() - 1);
}

TextPlace placeOfByte(const QByteArray &text, qsizetype at)
{
    const qsizetype lineStart = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    return {int(text.first(lineStart).count('\n')) + 1,
            int(QString::fromUtf8(text.sliced(lineStart, at - lineStart)).toUcs4().size()) + 1};
}

std::optional<YamlMistake> mistakeOfBytes(const QByteArray &text)
{
    if (const qsizetype at = firstInvalidByte(text); at >= 0) {
        return YamlMistake{
            placeOfByte(text, at), {}, Message(QT_TRANSLATE_NOOP("core", "the file is not valid UTF-8"))};
    }
    if (const qsizetype at = firstForbiddenByte(text); at >= 0) {
        return YamlMistake{placeOfByte(text, at),
                           {},
                           Message(QT_TRANSLATE_NOOP("core", "the file holds a control character (%1)"),
                                   {QStringLiteral("U+%1").arg(uchar(text[at]), 4, 16, QLatin1Char('0'))})};
    }
    return {};
}

/// The parser lets the end of the text close a quoted scalar; a line that ends the document makes it tell.
std::string withEndMarker(const QByteArray &text)
{
    std::string whole = text.toStdString();
    const bool mayBeOpen = text.contains('"') || text.contains('\'');
    if (!mayBeOpen || text.trimmed().endsWith("\n..."))
        return whole;
    if (!text.endsWith('\n'))
        whole += '\n';
    return whole + "...\n";
}

/// Gives the events of the one document to a builder, without those of a second.
void parse(const QByteArray &text, YamlBuilder &builder)
{
    std::istringstream stream(withEndMarker(text));
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder) || builder.failed())
        return;
    YamlBuilder second(text);
    if (parser.HandleNextDocument(second)) {
        builder.addMistake(second.root().place,
                           Message(QT_TRANSLATE_NOOP("core", "the file holds more than one document")));
    }
}

} // namespace

const YamlNode *YamlNode::member(QStringView name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [name](const YamlMember &each) { return each.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

Value YamlNode::toValue() const
{
    if (kind == Kind::List) {
        ValueList list;
        list.reserve(elements.size());
        for (const YamlNode &element : elements)
            list.append(element.toValue());
        return list;
    }
    if (kind != Kind::Map)
        return scalar;
    ValueMap map;
    map.members().reserve(members.size());
    for (const YamlMember &member : members)
        map.members().append({member.name, member.value.toValue()});
    return map;
}

YamlDocument readYaml(const QByteArray &text)
{
    if (const auto mistake = mistakeOfBytes(text))
        return {{}, {*mistake}};
    YamlBuilder builder(text);
    try {
        parse(text, builder);
    } catch (const YAML::Exception &exception) {
        if (!builder.failed()) {
            builder.addMistake(builder.placeOf(exception.mark),
                               Message(QT_TRANSLATE_NOOP("core", "is not valid YAML: %1"),
                                       {QString::fromStdString(exception.msg)}));
        }
    } catch (const std::exception &exception) {
        builder.addMistake({}, Message(QT_TRANSLATE_NOOP("core", "cannot be read: %1"),
                                       {QString::fromLocal8Bit(exception.what())}));
    }
    return {builder.root(), builder.mistakes()};
}

} // namespace backdesk
