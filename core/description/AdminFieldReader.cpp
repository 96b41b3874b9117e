// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminFieldReader.h"

#include "core/description/AdminFormReader.h"
#include "core/description/Components.h"
#include "core/schema/PartTypes.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// Properties of components that may stand beside the field's own keys.
const QStringList &componentProps()
{
    static const QStringList props =
        QStringLiteral(
            "options showAll searchDelay allowNone allowDuplicates link linkURL formatDate formatTime "
            "formatDateTime readAs onSelect onClear")
            .split(u' ');
    return props;
}

/// What a field of the form alone has: it needs no field of the collection.
bool isOwn(const AdminNode &field)
{
    for (const char *key : {"key", "getValue", "normalize", "denormalize", "field", "initialValue"}) {
        if (field.has(QLatin1String(key)))
            return true;
    }
    return false;
}

void readProps(AdminNode &field)
{
    const auto props = field.take({QStringLiteral("props"), QStringLiteral("lazy")});
    const bool isFunction = props && FunctionReader::isFunction(*props);
    ValueMap told;
    if (props && (isFunction || MappingReader(*props).isMapping()))
        told = field.value(*props).map();
    for (const QString &name : componentProps()) {
        const auto given = field.take(QStringList{name});
        if (!given)
            continue;
        if (isFunction) {
            given->wrong(
                Message(QT_TRANSLATE_NOOP("core", "belongs into what the function \"props\" gives")));
        }
        told.set(name, field.value(*given));
    }
    if (props || told.size() > 0)
        field.set(QStringLiteral("props"), told);
}

void readRelation(AdminNode &field, const char *key, const AdminFieldPlace &place)
{
    const auto entry = field.take(key);
    if (!entry)
        return;
    if (const bool *flag = entry->node().scalar.asBool()) {
        field.set(QLatin1String(key), *flag);
        return;
    }
    const Type *type = nullptr;
    if (place.collection && field.entry().node().member(u"name")) {
        const QString name = field.entry().node().member(u"name")->scalar.text();
        type = findField(field.reading(), *place.collection, name, true).type;
    }
    const CollectionOptions *referred =
        type ? field.reading().collection(referredCollection(*type)) : nullptr;
    field.set(QLatin1String(key),
              readAdminRelation(*entry, referred, qstrcmp(key, "edit") == 0, field.reading()));
}

void readComponentOf(AdminNode &field)
{
    const auto component = field.take({QStringLiteral("field"), QStringLiteral("component")});
    if (!component)
        return;
    readComponent(*component);
    field.set(QStringLiteral("field"), component->node().scalar.text());
}

void checkKeys(AdminNode &field, const AdminFieldPlace &place, const std::optional<Entry> &name,
               const std::optional<Entry> &key)
{
    if (!place.collection)
        return;
    if (key)
        checkField(*key, key->node().scalar.text(), *place.collection, field.reading(), place.isFilter);
    if (name && !isOwn(field))
        checkField(*name, name->node().scalar.text(), *place.collection, field.reading(), place.isFilter);
}

/// A name, or a mapping.
Value readField(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading, QStringList &names,
                QList<Entry> &watched)
{
    if (entry.node().kind == YamlNode::Kind::Text) {
        const QString name = entry.node().scalar.text();
        names.append(name);
        if (place.collection)
            checkField(entry, name, *place.collection, reading, place.isFilter);
        return name;
    }
    AdminNode field(entry, reading);
    if (!field.isMapping())
        return {};
    const auto name = field.text("name");
    if (!name)
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"name\"")));
    else
        names.append(name->node().scalar.text());
    const auto key = field.text("key");
    readComponentOf(field);
    field.ignoreText("id");
    field.textProperty("label");
    field.textProperty({QStringLiteral("helpText"), QStringLiteral("help")});
    field.textProperty("placeholder");
    for (const char *flag : {"required", "readOnly", "disabled", "hidden"})
        field.flagProperty(flag);
    field.any("initialValue");
    field.any("defaultValue");
    for (const char *function : {"getValue", "normalize", "denormalize", "validate"})
        field.function(function);
    readProps(field);
    watched += readAdminOnChange(field, false);
    field.functions("actions");
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
        if (!names.contains(name)) {
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
            change.set(QStringLiteral("in"), in->node().toValue());
        } else {
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"in\": the fields that it watches")));
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

void readAdminFieldsets(AdminNode &form, const AdminFieldPlace &place, bool needed)
{
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
