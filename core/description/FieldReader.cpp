// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/FieldReader.h"

#include "core/description/Components.h"
#include "core/description/ValueReader.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

const QStringList choiceKeys{QStringLiteral("in"), QStringLiteral("enum"), QStringLiteral("union")};

} // namespace

FieldReader::FieldReader(const Entry &entry, const FieldPlace &place, Reading &reading)
    : m_reader(entry, true), m_place(place), m_reading(reading)
{
}

QList<DictType::Field> FieldReader::readFields(const Entry &entry, const FieldPlace &place, Reading &reading)
{
    if (entry.node().kind == YamlNode::Kind::Map && entry.node().members.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one field")));
    return readParameters(entry, place, reading);
}

QList<DictType::Field> FieldReader::readParameters(const Entry &entry, const FieldPlace &place,
                                                   Reading &reading)
{
    QList<DictType::Field> fields;
    const MappingReader reader(entry);
    for (const NamedEntry &named : reader.takeAll()) {
        checkName(named);
        const FieldPlace own = place.member(named.name);
        TypePtr type = FieldReader(named.entry, own, reading).read();
        if (type)
            fields.append({named.name, std::move(type)});
        else
            reading.references.addBroken(own);
    }
    return fields;
}

TypePtr FieldReader::read()
{
    m_typeName = readTypeName();
    if (m_typeName.isEmpty())
        return nullptr;
    readTexts();
    readRules();
    readRights();
    return build(readOwnOptions());
}

void FieldReader::readTexts()
{
    if (const auto entry = m_reader.take({QStringLiteral("required"), QStringLiteral("require")}))
        m_common.required = entry->flag().value_or(false);
    m_common.title = m_reader.takeText(QStringLiteral("title"));
    m_common.description = m_reader.takeText(QStringLiteral("description"));
    m_common.help = m_reader.takeText(QStringLiteral("help"));
    m_common.placeholder = m_reader.takeText(QStringLiteral("placeholder"));
    if (const auto ui = m_reader.take(QStringLiteral("ui")))
        readComponentOf(*ui);
}

/// A name, or a mapping with it and the component's properties.
void FieldReader::readComponentOf(const Entry &ui)
{
    std::optional<Entry> name = ui;
    if (ui.node().kind == YamlNode::Kind::Map) {
        MappingReader options(ui);
        name = options.need({QStringLiteral("component"), QStringLiteral("field")});
        const auto props = options.take(QStringLiteral("props"));
        if (props && MappingReader(*props).isMapping())
            m_common.props = props->node().toValue();
        options.finish();
    }
    if (name)
        m_common.component = readComponent(*name, m_typeName).value_or(QString());
}

/// The options that are functions of the value or of the item.
void FieldReader::readRules()
{
    FunctionReader &functions = m_reading.functions;
    if (const auto entry = m_reader.take(QStringLiteral("transform")))
        m_common.transform = functions.valueFunction(*entry);
    for (const QString &key : {QStringLiteral("constraint"), QStringLiteral("constraints")}) {
        if (const auto entry = m_reader.take(key))
            m_common.constraints += functions.valueFunctions(*entry);
    }
    m_common.constraints.removeIf([](const Function &function) { return !function; });
    if (const auto entry = m_reader.take({QStringLiteral("set"), QStringLiteral("compute")}))
        m_common.set = functions.itemFunction(*entry);
    if (const auto entry = m_reader.take(QStringLiteral("onchange")))
        m_common.onChange = functions.changeHandler(*entry);
    const auto on = m_reader.take(QStringLiteral("on"));
    for (const FunctionReader::Handler &each :
         on ? functions.handlers(*on) : QList<FunctionReader::Handler>()) {
        if (each.handler.run)
            m_common.on.append(each.handler);
        if (each.source)
            m_reading.sources.append({*each.source, *each.handler.source});
    }
}

/// Who sees it, and where.
void FieldReader::readRights()
{
    FunctionReader &functions = m_reading.functions;
    if (const auto entry = m_reader.take(QStringLiteral("exists")))
        m_common.exists = functions.condition(*entry);
    if (const auto entry = m_reader.take(QStringLiteral("can_read")))
        m_common.canRead = functions.condition(*entry);
    if (const auto entry = m_reader.take(QStringLiteral("can_modify")))
        m_common.canModify = functions.condition(*entry);
    if (const auto entry = m_reader.take(QStringLiteral("index")))
        m_common.index = entry->flag().value_or(false);
    if (const auto entry = m_reader.take(QStringLiteral("views")))
        m_common.views = readViews(*entry);
}

QStringList FieldReader::readViews(const Entry &entry) const
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A!?[A-Za-z0-9_-]+\z)"));
    QStringList views;
    for (const Entry &each : entry.list()) {
        const auto view = each.text();
        if (view && !pattern.match(*view).hasMatch()) {
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "must name a view such as short or !save, not %1"),
                               {each.shown()}));
        }
        if (view)
            views.append(*view);
    }
    return views;
}

TypePtr FieldReader::build(const Builder &builder)
{
    const auto choices = m_reader.take(choiceKeys);
    const auto defaultEntry = m_reader.take(QStringLiteral("default"));
    m_reader.finish();
    if (!builder)
        return nullptr;
    if (choices)
        readChoices(*choices, *builder({}));
    if (defaultEntry && defaultEntry->node().kind != YamlNode::Kind::Null)
        readDefault(*defaultEntry, builder);
    return builder(m_common);
}

bool FieldReader::isFile() const
{
    return m_typeName == QLatin1String("File") || m_typeName == QLatin1String("BlobFile");
}

/// None when not one of the choices can be used: the field is then as free as it was without them.
void FieldReader::readChoices(const Entry &entry, const Type &type)
{
    if (isFile()) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "the content of a file cannot be chosen from a list")));
        return;
    }
    if (FunctionReader::isFunction(entry)) {
        m_common.inFunction = m_reading.functions.itemFunction(entry);
        return;
    }
    const QList<Entry> entries = entry.list();
    if (entry.node().kind == YamlNode::Kind::List && entries.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one value")));
    ValueList choices;
    for (const Entry &each : entries) {
        if (each.node().kind == YamlNode::Kind::Null) {
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a value of type %1, not %2"),
                               {type.name(), each.shown()}));
            continue;
        }
        if (const auto value = readValue(each, type))
            choices.append(*value);
    }
    if (!choices.isEmpty())
        m_common.in = choices;
}

void FieldReader::readDefault(const Entry &entry, const Builder &builder)
{
    if (m_typeName == QLatin1String("Dict")) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "a Dict has no default; give its fields theirs")));
        return;
    }
    if (isFile()) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "a file has no default")));
        return;
    }
    if (FunctionReader::isFunction(entry)) {
        m_common.defaultFunction = m_reading.functions.itemFunction(entry);
        return;
    }
    TypeOptions options;
    options.in = m_common.in;
    m_common.defaultValue = readValue(entry, *builder(options)).value_or(Value());
}

} // namespace backdesk
