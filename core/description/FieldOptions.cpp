// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The options that only some types have.
#include "core/description/FieldReader.h"
#include "core/description/ValueReader.h"
#include "core/schema/BlobFileType.h"
#include "core/schema/Selector.h"

#include <QCoreApplication>

#include <limits>

namespace backdesk
{

ValueRange::Bound FieldReader::readBound(const std::optional<Entry> &entry, const Type &type)
{
    if (!entry || entry->node().kind == YamlNode::Kind::Null)
        return {};
    if (FunctionReader::isFunction(*entry))
        return m_reading.functions.valueFunction(*entry);
    return readValue(*entry, type).value_or(Value());
}

ValueRange FieldReader::readRange(const Type &type)
{
    const auto minimum = m_reader.take({QStringLiteral("min"), QStringLiteral("minimum")});
    const auto maximum = m_reader.take({QStringLiteral("max"), QStringLiteral("maximum")});
    const ValueRange range{readBound(minimum, type), readBound(maximum, type)};
    if (compare(range.maximum.value, range.minimum.value) < 0)
        maximum->wrong(Message(QT_TRANSLATE_NOOP("core", "is below the minimum, %1"), {minimum->shown()}));
    return range;
}

ListLimits FieldReader::readListLimits()
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    ListLimits limits;
    const auto minimum = m_reader.take({QStringLiteral("min"), QStringLiteral("minimum")});
    const auto maximum = m_reader.take({QStringLiteral("max"), QStringLiteral("maximum")});
    if (minimum)
        limits.minimum = minimum->whole(0, most);
    if (maximum)
        limits.maximum = maximum->whole(0, most);
    if (limits.minimum && limits.maximum && *limits.maximum < *limits.minimum)
        maximum->wrong(Message(QT_TRANSLATE_NOOP("core", "is below the minimum, %1"), {minimum->shown()}));
    return limits;
}

StringType::Options FieldReader::readPatterns()
{
    QList<Entry> entries;
    if (const auto one = m_reader.take({QStringLiteral("pattern"), QStringLiteral("regexp")}))
        entries.append(*one);
    const auto many = m_reader.take(QStringLiteral("patterns"));
    if (many && FunctionReader::isFunction(*many))
        entries.append(*many);
    else if (many)
        entries += many->list();
    StringType::Options options;
    for (const Entry &entry : entries) {
        if (FunctionReader::isFunction(entry)) {
            options.patternFunctions.append(m_reading.functions.valueFunction(entry));
            continue;
        }
        const auto pattern = entry.text();
        const auto mistake = pattern ? mistakeOfPattern(*pattern) : std::nullopt;
        if (mistake) {
            entry.wrong(Message(QT_TRANSLATE_NOOP("core", "is not a regular expression: %1 at character %2"),
                                {mistake->text, QString::number(mistake->character)}));
        } else if (pattern) {
            options.patterns.append(*pattern);
        }
    }
    options.patternFunctions.removeIf([](const Function &function) { return !function; });
    return options;
}

FieldReader::Builder FieldReader::readString()
{
    const StringType::Options options = readPatterns();
    return [options](const TypeOptions &common) { return std::make_shared<StringType>(common, options); };
}

/// "image/png" or "image/*".
std::optional<QString> FieldReader::readMimeType(const Entry &entry) const
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9.+-]+/(?:\*|[a-z0-9.+-]+)\z)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto type = entry.text();
    if (!type || pattern.match(*type).hasMatch())
        return type;
    entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a type of content such as image/png or image/*, "
                                                  "not %1"),
                        {entry.shown()}));
    return {};
}

FileType::Options FieldReader::readFileOptions()
{
    constexpr qint64 most = qint64(1) << 40;
    FileType::Options options;
    const auto types = m_reader.take(QStringLiteral("mime_types"));
    const QList<Entry> entries = types ? types->list() : QList<Entry>();
    if (types && types->node().kind == YamlNode::Kind::List && entries.isEmpty())
        types->wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one type")));
    for (const Entry &entry : entries) {
        if (const auto type = readMimeType(entry))
            options.mimeTypes.append(*type);
    }
    if (const auto size = m_reader.take(QStringLiteral("max_size")))
        options.maximumSize = size->whole(0, most);
    return options;
}

FieldReader::Builder FieldReader::readFile()
{
    const FileType::Options options = readFileOptions();
    return [options](const TypeOptions &common) { return std::make_shared<FileType>(common, options); };
}

FieldReader::Builder FieldReader::readBlobFile()
{
    const FileType::Options options = readFileOptions();
    return [options](const TypeOptions &common) { return std::make_shared<BlobFileType>(common, options); };
}

/// "$.users", "users", "$.address.owner": the members of the other side's field.
std::optional<QStringList> FieldReader::readReverse(const Entry &entry) const
{
    const auto text = entry.text();
    if (!text)
        return {};
    const auto selector = Selector::fromText(text->startsWith(u'$') ? *text : QLatin1String("$.") + *text);
    QStringList names;
    for (const Selector::Step &step : selector ? selector->steps() : QList<Selector::Step>()) {
        if (const QString *name = std::get_if<QString>(&step))
            names.append(*name);
    }
    if (!selector || names.isEmpty() || names.size() != selector->steps().size()) {
        entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "must name a field such as $.users, not %1"), {entry.shown()}));
        return {};
    }
    if (m_place.isOneSided) {
        entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "a reference within a List, a Tuple, an In or an action "
                                              "has no reverse field")));
        return {};
    }
    return names;
}

std::optional<ReferenceTarget> FieldReader::readTarget()
{
    const auto collection =
        m_reader.need({QStringLiteral("coll"), QStringLiteral("collection"), QStringLiteral("table")});
    const auto reverse =
        m_reader.take({QStringLiteral("field"), QStringLiteral("rev"), QStringLiteral("reverse")});
    const auto name = collection ? collection->text() : std::nullopt;
    const auto names = reverse ? readReverse(*reverse) : QStringList();
    if (!name)
        return {};
    ReferenceTarget target{*name, names.value_or(QStringList())};
    m_reading.references.add(
        {m_place, target, *collection, target.reverse.isEmpty() ? std::nullopt : reverse});
    if (!names)
        m_reading.references.addBroken(m_place);
    return target;
}

FieldReader::Builder FieldReader::readRef()
{
    const auto target = readTarget();
    if (!target)
        return {};
    return [target](const TypeOptions &common) {
        return std::make_shared<RefType>(common, StringType::Options(), *target);
    };
}

OnDelete FieldReader::readOnDelete()
{
    const auto entry = m_reader.take({QStringLiteral("ods"), QStringLiteral("on_delete")});
    const auto name = entry ? entry->choice({QStringLiteral("must_be_empty"), QStringLiteral("delete"),
                                             QStringLiteral("unlink")})
                            : std::nullopt;
    if (name == QLatin1String("delete"))
        return OnDelete::Delete;
    return name == QLatin1String("unlink") ? OnDelete::Unlink : OnDelete::MustBeEmpty;
}

OnFill FieldReader::readOnFill()
{
    const auto entry = m_reader.take({QStringLiteral("ofs"), QStringLiteral("on_fill")});
    const auto name =
        entry ? entry->choice({QStringLiteral("fill"), QStringLiteral("not_fill")}) : std::nullopt;
    return name == QLatin1String("not_fill") ? OnFill::NotFill : OnFill::Fill;
}

FieldReader::Builder FieldReader::readRefsList()
{
    const auto target = readTarget();
    const OnDelete onDelete = readOnDelete();
    const OnFill onFill = readOnFill();
    const ListLimits limits = readListLimits();
    if (!target)
        return {};
    return [target, onDelete, onFill, limits](const TypeOptions &common) {
        return std::make_shared<RefsListType>(common, *target, onDelete, limits, onFill);
    };
}

} // namespace backdesk
