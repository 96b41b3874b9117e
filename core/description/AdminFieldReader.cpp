// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminFieldReader.h"

#include "core/description/AdminFormReader.h"
#include "core/description/AdminProps.h"
#include "core/description/Components.h"
#include "core/schema/PartTypes.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// What a field of the form alone has: it needs no field of the collection.
bool isOwn(const AdminNode &field)
{
    for (const char *key : {"key", "getValue", "normalize", "denormalize", "field", "initialValue"}) {
        if (field.has(QLatin1String(key)))
            return true;
    }
    return false;
}

void checkFieldName(const Entry &entry, const AdminFieldPlace &place, const AdminReading &reading)
{
    const QString name = entry.node().scalar.text();
    if (place.isFilter)
        checkFilterKey(entry, name, *place.collection, reading);
    else
        checkField(entry, name, *place.collection, reading);
}

/// What the field's component gets; nothing where it is not known, as functions make it or it stands
/// elsewhere.
const Type *typeOfField(const AdminNode &field, const AdminFieldPlace &place)
{
    const YamlNode &node = field.entry().node();
    const YamlNode *name = node.member(u"name");
    if (!place.collection || place.isFilter || place.isReshaped || !name)
        return nullptr;
    for (const char *key : {"key", "getValue", "normalize", "denormalize"}) {
        if (node.member(QString::fromLatin1(key)))
            return nullptr;
    }
    return findField(field.reading(), *place.collection, name->scalar.text(), false).type;
}

bool isReference(const Type &type)
{
    const Type *entries = entryType(type);
    return !referredCollection(type).isEmpty() || (entries && !referredCollection(*entries).isEmpty());
}

bool isOwnComponent(const QString &name)
{
    return name.contains(u'.') || name.startsWith(QLatin1String("custom:"));
}

/// The component that shows the field, as far as it is said.
QString componentOf(const AdminNode &field, const Type *type)
{
    for (const char *key : {"field", "component"}) {
        if (const YamlNode *given = field.entry().node().member(QString::fromLatin1(key)))
            return given->scalar.text();
    }
    return type ? type->options().component : QString();
}

void readRelation(AdminNode &field, const char *key, const AdminFieldPlace &place)
{
    const auto entry = field.take(key);
    if (!entry)
        return;
    const bool *flag = entry->node().scalar.asBool();
    const Type *type = nullptr;
    if (place.collection && field.entry().node().member(u"name")) {
        const QString name = field.entry().node().member(u"name")->scalar.text();
        type = findField(field.reading(), *place.collection, name, true).type;
    }
    const bool isWanted = flag ? *flag : entry->node().kind == YamlNode::Kind::Map;
    if (type && !isReference(*type) && isWanted) {
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "is for references, not for a field of type %1"),
                             {type->name()}));
    }
    if (flag) {
        field.set(QLatin1String(key), *flag);
        return;
    }
    const CollectionOptions *referred =
        type ? field.reading().collection(referredCollection(*type)) : nullptr;
    field.set(QLatin1String(key),
              readAdminRelation(*entry, referred, qstrcmp(key, "edit") == 0, field.reading()));
}

void readComponentOf(AdminNode &field, const Type *type)
{
    const auto component = field.take({QStringLiteral("field"), QStringLiteral("component")});
    if (!component)
        return;
    readComponent(*component, type ? type->name() : QString());
    field.set(QStringLiteral("field"), component->node().scalar.text());
}

/// Functions that find and name values, for components that ask them.
void readSources(AdminNode &field, const Type *type)
{
    static const QStringList askless =
        QStringLiteral("Text String Textarea Markdown Password Email Search URL Color "
                       "Number Checkbox Date Datetime Time Bytes Dict Tuple In Complex "
                       "FreeDict JSON Tree IpAddress IpNetwork")
            .split(u' ');
    const YamlNode *given = field.entry().node().member(u"actions");
    field.functions("actions", {QStringLiteral("search"), QStringLiteral("select")});
    const QString component = componentOf(field, type);
    const bool isPlain = type && component.isEmpty() && !isReference(*type) && !type->options().in &&
                         !type->options().inFunction && !elementType(*type) &&
                         componentNames(type->name()).contains(QStringLiteral("Autocomplete"));
    if (given && (isPlain || askless.contains(component))) {
        Entry(*given, field.entry().path() + QLatin1String(".actions"), field.entry().report())
            .wrong(Message(QT_TRANSLATE_NOOP("core", "is for components that look for values, such as "
                                                     "Autocomplete")));
    }
}

/// What a new item begins with must be of the field's type.
void readInitialValue(AdminNode &field, const Type *type)
{
    const auto entry = field.take("initialValue");
    if (!entry)
        return;
    const Value value = field.value(*entry);
    field.set(QStringLiteral("initialValue"), value);
    const bool isFile = type && componentNames(type->name()).contains(QStringLiteral("File"));
    const YamlNode::Kind kind = entry->node().kind;
    if (!type || isFile || kind == YamlNode::Kind::Script || kind == YamlNode::Kind::List ||
        kind == YamlNode::Kind::Map || kind == YamlNode::Kind::Null)
        return;
    Mistakes mistakes;
    type->decode(value, type->initialValue(), {}, mistakes);
    if (!mistakes.isEmpty()) {
        entry->wrong(
            Message(QT_TRANSLATE_NOOP("core", "%1 is no value of type %2"), {entry->shown(), type->name()}));
    }
}

void checkKeys(AdminNode &field, const AdminFieldPlace &place, const std::optional<Entry> &name,
               const std::optional<Entry> &key)
{
    if (!place.collection)
        return;
    if (key)
        checkFieldName(*key, place, field.reading());
    if (name && (place.isStored || !isOwn(field)))
        checkFieldName(*name, place, field.reading());
}

/// The form's names, each once.
void addName(const Entry &entry, QStringList &names)
{
    if (entry.node().kind != YamlNode::Kind::Text)
        return; // reported already
    const QString name = entry.node().scalar.text();
    if (name.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must not be empty")));
    else if (names.contains(name))
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "the field \"%1\" is there already"), {name}));
    else
        names.append(name);
}

/// A name, or a mapping.
Value readField(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading, QStringList &names,
                QList<Entry> &watched)
{
    if (entry.node().kind == YamlNode::Kind::Text) {
        addName(entry, names);
        if (place.collection)
            checkFieldName(entry, place, reading);
        return entry.node().scalar.text();
    }
    if (!isNameOrMapping(entry))
        return {};
    AdminNode field(entry, reading);
    const auto name = field.text("name");
    if (!name)
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"name\"")));
    else
        addName(*name, names);
    const auto key = field.text("key");
    const Type *type = typeOfField(field, place);
    readComponentOf(field, type);
    field.ignoreText("id");
    field.textProperty("label");
    field.textProperty({QStringLiteral("helpText"), QStringLiteral("help")});
    field.textProperty("placeholder");
    for (const char *flag : {"required", "readOnly", "disabled", "hidden"})
        field.flagProperty(flag);
    readInitialValue(field, type);
    field.any("defaultValue");
    for (const char *function : {"getValue", "normalize", "denormalize", "validate"})
        field.function(function);
    readAdminProps(field, isOwnComponent(componentOf(field, type)));
    watched += readAdminOnChange(field, false);
    readSources(field, type);
    readRelation(field, "add", place);
    readRelation(field, "edit", place);
    checkKeys(field, place, name, key);
    return field.finish();
}

/// What is watched must be in the form.
void checkWatched(const QList<Entry> &watched, const QStringList &names)
{
    for (const Entry &entry : watched) {
        const QString name = entry.node().scalar.text();
        if (name.isEmpty()) {
            entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must not be empty")));
        } else if (!names.contains(name)) {
            entry.wrongChoice(
                Message(QT_TRANSLATE_NOOP("core", "there is no field \"%1\" in this form"), {name}), names);
        }
    }
}

ValueList readFields(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading,
                     QStringList &names, QList<Entry> &watched)
{
    ValueList fields;
    for (const Entry &each : entry.list())
        fields.append(readField(each, place, reading, names, watched));
    return fields;
}

Value readFieldset(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading,
                   QStringList &names, QList<Entry> &watched)
{
    AdminNode fieldset(entry, reading);
    if (!fieldset.isMapping())
        return {};
    fieldset.textProperty("title");
    fieldset.textProperty("description");
    fieldset.flagProperty("hidden");
    fieldset.flagProperty("expanded");
    fieldset.ignoreTextProperty("before");
    fieldset.ignoreTextProperty("after");
    watched += readAdminOnChange(fieldset, true);
    if (const auto fields = fieldset.take("fields"))
        fieldset.set(QStringLiteral("fields"), readFields(*fields, place, reading, names, watched));
    else
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"fields\"")));
    return fieldset.finish();
}

} // namespace

QList<Entry> readAdminOnChange(AdminNode &node, bool isFieldset)
{
    const auto entry = node.take("onChange");
    if (!entry)
        return {};
    QList<Entry> watched;
    ValueList changes;
    const QList<Entry> entries =
        entry->node().kind == YamlNode::Kind::List ? entry->list() : QList<Entry>{*entry};
    for (const Entry &each : entries) {
        AdminNode change(each, node.reading());
        if (!change.isMapping())
            continue;
        if (const auto in = change.take("in")) {
            const QList<Entry> names =
                in->node().kind == YamlNode::Kind::List ? in->list() : QList<Entry>{*in};
            for (const Entry &name : names) {
                if (name.text())
                    watched.append(name);
            }
            if (names.isEmpty())
                in->wrong(Message(QT_TRANSLATE_NOOP("core", "must name a field")));
            change.set(QStringLiteral("in"), in->node().toValue());
        } else {
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"in\": the fields that it watches")));
        }
        if (each.node().members.size() == 1 && each.node().member(u"in")) {
            each.wrong(isFieldset
                           ? Message(QT_TRANSLATE_NOOP("core", "needs \"setProps\": what changes then"))
                           : Message(QT_TRANSLATE_NOOP("core", "needs \"setProps\", \"setValue\" or "
                                                               "\"setInitialValue\": what changes then")));
        }
        change.mapping({QStringLiteral("setProps")});
        if (!isFieldset) {
            change.any("setValue");
            change.any("setInitialValue");
        }
        changes.append(change.finish());
    }
    node.set(QStringLiteral("onChange"), changes);
    return watched;
}

Value readAdminFields(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading,
                      QStringList &names)
{
    QList<Entry> watched;
    const ValueList fields = readFields(entry, place, reading, names, watched);
    checkWatched(watched, names);
    return fields;
}

void readAdminFieldsets(AdminNode &form, AdminFieldPlace place, bool needed)
{
    place.isReshaped = form.has(QStringLiteral("normalize")) || form.has(QStringLiteral("denormalize"));
    const auto fields = form.take("fields");
    const auto fieldsets = form.take("fieldsets");
    QStringList names;
    if (fields && fieldsets)
        fieldsets->wrong(Message(QT_TRANSLATE_NOOP("core", "only one of fields and fieldsets can be given")));
    else if (needed && !fields && !fieldsets)
        form.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs fields or fieldsets")));
    if (fields)
        form.set(QStringLiteral("fields"), readAdminFields(*fields, place, form.reading(), names));
    if (!fieldsets)
        return;
    QList<Entry> watched;
    ValueList told;
    for (const Entry &each : fieldsets->list())
        told.append(readFieldset(each, place, form.reading(), names, watched));
    checkWatched(watched, names);
    form.set(QStringLiteral("fieldsets"), told);
}

} // namespace backdesk
