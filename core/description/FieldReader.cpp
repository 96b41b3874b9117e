// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/FieldReader.h"

#include "core/description/ValueReader.h"

#include <QCoreApplication>
#include <QHash>

namespace backdesk
{

namespace
{

const QStringList laterTypes = {QStringLiteral("Bytes"),     QStringLiteral("Tuple"),
                                QStringLiteral("In"),        QStringLiteral("Complex"),
                                QStringLiteral("IpAddress"), QStringLiteral("Url"),
                                QStringLiteral("IpNetwork"), QStringLiteral("FreeDict"),
                                QStringLiteral("File"),      QStringLiteral("BlobFile")};

const QStringList laterOptions = {
    QStringLiteral("transform"), QStringLiteral("constraint"), QStringLiteral("constraints"),
    QStringLiteral("onchange"),  QStringLiteral("set"),        QStringLiteral("compute"),
    QStringLiteral("exists"),    QStringLiteral("can_read"),   QStringLiteral("can_modify"),
    QStringLiteral("on"),        QStringLiteral("views")};

const QStringList laterOptionsOfRefsList = {QStringLiteral("ofs"), QStringLiteral("on_fill")};

} // namespace

FieldReader::FieldReader(const Entry &entry, const FieldPlace &place, References &references)
    : m_reader(entry, true), m_place(place), m_references(references)
{
}

QList<DictType::Field> FieldReader::readFields(const Entry &entry, const FieldPlace &place,
                                               References &references)
{
    QList<DictType::Field> fields;
    const MappingReader reader(entry);
    if (reader.isMapping() && entry.node().members.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one field")));
    for (const NamedEntry &named : reader.takeAll()) {
        if (!isPlainName(named.name)) {
            named.wrongName(
                Message(QT_TRANSLATE_NOOP("core", "a name is made of letters, digits, _ and -, and "
                                                  "does not begin with _")));
        }
        const FieldPlace own = place.member(named.name);
        TypePtr type = FieldReader(named.entry, own, references).read();
        if (type)
            fields.append({named.name, std::move(type)});
        else
            references.addBroken(own);
    }
    return fields;
}

TypePtr FieldReader::read()
{
    static const QHash<QString, Builder (FieldReader::*)()> readers = {
        {QStringLiteral("String"), &FieldReader::readString},
        {QStringLiteral("Int"), &FieldReader::readInt},
        {QStringLiteral("Float"), &FieldReader::readFloat},
        {QStringLiteral("Bool"), &FieldReader::readBool},
        {QStringLiteral("Datetime"), &FieldReader::readDatetime},
        {QStringLiteral("List"), &FieldReader::readList},
        {QStringLiteral("Dict"), &FieldReader::readDict},
        {QStringLiteral("Ref"), &FieldReader::readRef},
        {QStringLiteral("RefsList"), &FieldReader::readRefsList},
    };
    m_typeName = readTypeName();
    const auto reader = readers.constFind(m_typeName);
    if (reader == readers.constEnd())
        return nullptr;
    readCommon();
    const Builder builder = (this->**reader)();
    return build(builder);
}

QString FieldReader::readTypeName()
{
    static const QStringList types = {
        QStringLiteral("String"), QStringLiteral("Int"),      QStringLiteral("Float"),
        QStringLiteral("Bool"),   QStringLiteral("Datetime"), QStringLiteral("List"),
        QStringLiteral("Dict"),   QStringLiteral("Ref"),      QStringLiteral("RefsList")};
    const bool shorthand = m_reader.entry().node().kind == YamlNode::Kind::Text;
    if (!shorthand && !m_reader.isMapping())
        return {};
    const auto entry = shorthand ? m_reader.entry() : m_reader.need({QStringLiteral("type")});
    const auto name = entry ? entry->text() : std::nullopt;
    if (!name || types.contains(*name))
        return name.value_or(QString());
    if (laterTypes.contains(*name))
        entry->report().addUnsupported(entry->place(), entry->path(), *name);
    else
        entry->wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no type \"%1\""), {*name}), types);
    return {};
}

void FieldReader::readCommon()
{
    if (const auto entry = m_reader.take({QStringLiteral("required"), QStringLiteral("require")}))
        m_common.required = entry->flag().value_or(false);
    m_common.title = m_reader.takeText(QStringLiteral("title"));
    m_common.description = m_reader.takeText(QStringLiteral("description"));
    m_common.help = m_reader.takeText(QStringLiteral("help"));
    m_common.placeholder = m_reader.takeText(QStringLiteral("placeholder"));
    m_common.component = readComponent();
}

QString FieldReader::readComponent()
{
    const auto ui = m_reader.take(QStringLiteral("ui"));
    if (!ui)
        return {};
    std::optional<Entry> name = ui;
    if (ui->node().kind == YamlNode::Kind::Map) {
        MappingReader options(*ui);
        name = options.need({QStringLiteral("component")});
        options.finish();
    }
    const QStringList components =
        m_typeName == QLatin1String("String") ? QStringList{QStringLiteral("Textarea")} : QStringList();
    if (!name)
        return {};
    if (!components.isEmpty())
        return name->choice(components).value_or(QString());
    name->wrong(Message(QT_TRANSLATE_NOOP("core", "this version has no other component for %1 than the usual "
                                                  "one"),
                        {m_typeName}));
    return {};
}

TypePtr FieldReader::build(const Builder &builder)
{
    if (builder) {
        const auto choices =
            m_reader.take({QStringLiteral("in"), QStringLiteral("enum"), QStringLiteral("union")});
        if (choices)
            m_common.in = readChoices(*choices, *builder({}));
        m_common.defaultValue = readDefault(builder);
    } else {
        m_reader.take({QStringLiteral("in"), QStringLiteral("enum"), QStringLiteral("union")});
        m_reader.take(QStringLiteral("default"));
    }
    m_reader.finish(m_typeName == QLatin1String("RefsList") ? laterOptions + laterOptionsOfRefsList
                                                            : laterOptions);
    return builder ? builder(m_common) : nullptr;
}

/// Nothing when not one of the choices can be used: the field is then as free as it was without them.
std::optional<ValueList> FieldReader::readChoices(const Entry &entry, const Type &type) const
{
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
    return choices.isEmpty() ? std::nullopt : std::optional(choices);
}

Value FieldReader::readDefault(const Builder &builder)
{
    const auto entry = m_reader.take(QStringLiteral("default"));
    if (!entry || entry->node().kind == YamlNode::Kind::Null)
        return {};
    if (m_typeName == QLatin1String("Dict")) {
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "a Dict has no default; give its fields theirs")));
        return {};
    }
    TypeOptions options;
    options.in = m_common.in;
    return readValue(*entry, *builder(options)).value_or(Value());
}

} // namespace backdesk
