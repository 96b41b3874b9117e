// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The options that only some types have.
#include "core/description/FieldReader.h"
#include "core/description/ValueReader.h"
#include "core/schema/BoolType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FloatType.h"
#include "core/schema/IntType.h"
#include "core/schema/Selector.h"

#include <QCoreApplication>

#include <limits>

namespace backdesk
{

FieldReader::Range FieldReader::readRange(const Type &type)
{
    Range range;
    const auto minimum = m_reader.take({QStringLiteral("min"), QStringLiteral("minimum")});
    const auto maximum = m_reader.take({QStringLiteral("max"), QStringLiteral("maximum")});
    if (minimum && minimum->node().kind != YamlNode::Kind::Null)
        range.minimum = readValue(*minimum, type);
    if (maximum && maximum->node().kind != YamlNode::Kind::Null)
        range.maximum = readValue(*maximum, type);
    if (range.minimum && range.maximum && compare(*range.maximum, *range.minimum) < 0)
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

QStringList FieldReader::readPatterns()
{
    QList<Entry> entries;
    if (const auto one = m_reader.take({QStringLiteral("pattern"), QStringLiteral("regexp")}))
        entries.append(*one);
    if (const auto many = m_reader.take(QStringLiteral("patterns")))
        entries += many->list();
    QStringList patterns;
    for (const Entry &entry : entries) {
        const auto pattern = entry.text();
        if (!pattern)
            continue;
        // As it stands, since anchoring puts brackets around it that could pair with the author's.
        const QRegularExpression expression(*pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (expression.isValid() && anchoredPattern(*pattern).isValid()) {
            patterns.append(*pattern);
            continue;
        }
        entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "is not a regular expression: %1 at character %2"),
                    {expression.errorString(), QString::number(expression.patternErrorOffset() + 1)}));
    }
    return patterns;
}

FieldReader::Builder FieldReader::readString()
{
    const StringType::Options options{readPatterns()};
    return [options](const TypeOptions &common) { return std::make_shared<StringType>(common, options); };
}

FieldReader::Builder FieldReader::readInt()
{
    const Range range = readRange(IntType({}, {}));
    IntType::Options options;
    if (range.minimum)
        options.minimum = *range.minimum->asInt();
    if (range.maximum)
        options.maximum = *range.maximum->asInt();
    return [options](const TypeOptions &common) { return std::make_shared<IntType>(common, options); };
}

FieldReader::Builder FieldReader::readFloat()
{
    const Range range = readRange(FloatType({}, {}));
    FloatType::Options options;
    if (range.minimum)
        options.minimum = *range.minimum->asDouble();
    if (range.maximum)
        options.maximum = *range.maximum->asDouble();
    return [options](const TypeOptions &common) { return std::make_shared<FloatType>(common, options); };
}

FieldReader::Builder FieldReader::readBool()
{
    return [](const TypeOptions &common) { return std::make_shared<BoolType>(common); };
}

FieldReader::Builder FieldReader::readDatetime()
{
    const Range range = readRange(DatetimeType({}, {}));
    DatetimeType::Options options;
    if (range.minimum)
        options.minimum = *range.minimum->asDateTime();
    if (range.maximum)
        options.maximum = *range.maximum->asDateTime();
    return [options](const TypeOptions &common) { return std::make_shared<DatetimeType>(common, options); };
}

FieldReader::Builder FieldReader::readList()
{
    ListLimits limits = readListLimits();
    if (const auto entry = m_reader.take(QStringLiteral("uniq")))
        limits.unique = entry->flag().value_or(false);
    const auto of = m_reader.need({QStringLiteral("of")});
    const TypePtr element = of ? FieldReader(*of, m_place.element(), m_references).read() : nullptr;
    if (!element)
        return {};
    return [element, limits](const TypeOptions &common) {
        return std::make_shared<ListType>(common, element, limits);
    };
}

FieldReader::Builder FieldReader::readDict()
{
    const auto entry = m_reader.need({QStringLiteral("fields")});
    if (!entry)
        return {};
    const QList<DictType::Field> fields = readFields(*entry, m_place, m_references);
    return [fields](const TypeOptions &common) { return std::make_shared<DictType>(common, fields); };
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
    if (m_place.inList) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "a reference within a List has no reverse field")));
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
    m_references.add({m_place, target, *collection, target.reverse.isEmpty() ? std::nullopt : reverse});
    if (!names)
        m_references.addBroken(m_place);
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

FieldReader::Builder FieldReader::readRefsList()
{
    const auto target = readTarget();
    const OnDelete onDelete = readOnDelete();
    const ListLimits limits = readListLimits();
    if (!target)
        return {};
    return [target, onDelete, limits](const TypeOptions &common) {
        return std::make_shared<RefsListType>(common, *target, onDelete, limits);
    };
}

} // namespace backdesk
