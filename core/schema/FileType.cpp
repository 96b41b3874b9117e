// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FileType.h"

#include "core/schema/BlobFileType.h"
#include "core/schema/BoolType.h"
#include "core/schema/BytesType.h"
#include "core/schema/IntType.h"
#include "core/schema/MimeSniffer.h"
#include "core/schema/StringType.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr QLatin1String base64Mark("base64:");

QList<DictType::Field> fieldsOfFile()
{
    const TypePtr text = std::make_shared<StringType>(TypeOptions(), StringType::Options());
    return {{QStringLiteral("filename"), text},
            {QStringLiteral("file_id"), text},
            {QStringLiteral("content_type"), text},
            {QStringLiteral("size"), std::make_shared<IntType>(TypeOptions(), IntType::Options())},
            {QStringLiteral("modified"), std::make_shared<BoolType>(TypeOptions())}};
}

/// The content is within instead of being told by an id.
QList<DictType::Field> fieldsOfBlobFile()
{
    QList<DictType::Field> fields = fieldsOfFile();
    fields.removeAt(1);
    fields.append({QStringLiteral("content"), std::make_shared<BytesType>(TypeOptions())});
    return fields;
}

/// The content that a text gives; nothing when it says that it is base64 and is not.
std::optional<QByteArray> contentFrom(const QString &text)
{
    if (!text.startsWith(base64Mark))
        return text.toUtf8();
    return bytesFromBase64(text.sliced(base64Mark.size()));
}

/// The last part of what may be a path on somebody's machine, of either kind.
Value withoutFolders(const Value &filename)
{
    static const QRegularExpression folders(QStringLiteral(R"(\A.*[/\\])"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (!filename.asText())
        return {};
    const QString name = filename.text().remove(folders);
    return name.isEmpty() ? Value() : Value(name);
}

} // namespace

FileType::FileType(TypeOptions common, const Options &options)
    : FileType(std::move(common), options, fieldsOfFile())
{
}

FileType::FileType(TypeOptions common, const Options &options, const QList<Field> &fields)
    : DictType(std::move(common), fields), m_options(options)
{
    addFeature(Feature::Files);
}

BlobFileType::BlobFileType(TypeOptions common, const Options &options)
    : FileType(std::move(common), options, fieldsOfBlobFile())
{
}

Value FileType::shown(const Value &value)
{
    Value result = value;
    if (result.asMap())
        result.asMap()->remove(u"content");
    return result;
}

bool FileType::isFresh(const Value &value)
{
    const ValueMap *map = value.asMap();
    return map && map->value(u"content").asBytes() && map->value(u"modified") == Value(true);
}

Value FileType::fresh(const QByteArray &content, const Value &filename) const
{
    Value value = DictType::initialValue();
    ValueMap &map = *value.asMap();
    map.set(QStringLiteral("filename"), withoutFolders(filename));
    map.set(QStringLiteral("content_type"), mimeTypeOf(content));
    map.set(QStringLiteral("size"), content.size());
    map.set(QStringLiteral("modified"), true);
    map.set(QStringLiteral("content"), content);
    return value;
}

Value FileType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                            Mistakes &mistakes) const
{
    if (const ValueMap *map = input.asMap())
        return decodeObject(*map, present, path, mistakes);
    if (const QByteArray *bytes = input.asBytes())
        return fresh(*bytes, {});
    if (!input.asText()) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a file: text, or an object with "
                                                                    "filename and content")));
        return present;
    }
    if (const auto content = contentFrom(input.text()))
        return fresh(*content, {});
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be base64 text after “base64:”")));
    return present;
}

Value FileType::decodeObject(const ValueMap &given, const Value &present, const ValuePath &path,
                             Mistakes &mistakes) const
{
    ValueMap members = given;
    const Value content = given.value(u"content");
    members.remove(u"content");
    Value value = DictType::decodeValue(members, {}, path, mistakes);
    ValueMap &map = *value.asMap();
    map.set(QStringLiteral("filename"), withoutFolders(map.value(u"filename")));
    if (content.isNull())
        return value;
    const QByteArray *bytes = content.asBytes();
    if (bytes && map.value(u"content_type").asText()) { // as it was made here, and stored
        map.set(QStringLiteral("content"), content);
        return value;
    }
    const auto decoded = bytes              ? std::optional(*bytes)
                         : content.asText() ? contentFrom(content.text())
                                            : std::nullopt;
    if (decoded)
        return fresh(*decoded, map.value(u"filename"));
    mistakes.unreadable(path.member(u"content"),
                        content.asText()
                            ? Message(QT_TRANSLATE_NOOP("core", "Must be base64 text after “base64:”"))
                            : Message(QT_TRANSLATE_NOOP("core", "Must be a string")));
    return present;
}

bool FileType::allows(const QString &contentType) const
{
    const auto fits = [&contentType](const QString &allowed) {
        if (allowed.endsWith(QLatin1String("/*")))
            return contentType.startsWith(allowed.chopped(1), Qt::CaseInsensitive);
        return contentType.compare(allowed, Qt::CaseInsensitive) == 0;
    };
    const QStringList &types = m_options.mimeTypes;
    return types.isEmpty() || std::any_of(types.begin(), types.end(), fits);
}

void FileType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    const ValueMap map = value.map();
    const qint64 *size = map.find(u"size") ? map.find(u"size")->asInt() : nullptr;
    if (size && m_options.maximumSize && *size > *m_options.maximumSize) {
        context.mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "File too big: at most %1 bytes"),
                                              {QLocale::c().toString(*m_options.maximumSize)}));
    }
    const QString type = map.value(u"content_type").text();
    if (!allows(type)) {
        context.mistakes.broken(
            path, Message(QT_TRANSLATE_NOOP("core", "The content type %1 is not allowed, only: %2"),
                          {type, m_options.mimeTypes.join(QLatin1String(", "))}));
    }
}

void FileType::describeMore(ValueMap &element) const
{
    ValueList types;
    for (const QString &type : m_options.mimeTypes)
        types.append(type);
    element.set(QStringLiteral("mime_types"), types);
    element.set(QStringLiteral("max_size"), m_options.maximumSize ? Value(*m_options.maximumSize) : Value());
    DictType::describeMore(element);
}

} // namespace backdesk
