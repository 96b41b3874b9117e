// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminProps.h"

#include <QCoreApplication>
#include <QMap>

#include <limits>

namespace backdesk
{

namespace
{

enum class Kind { Any, List, Flag, Whole, Number, Text, Function, Source };

/// Properties of components that may stand beside the field's own keys.
const QStringList &propsOfFields()
{
    static const QStringList props =
        QStringLiteral(
            "options showAll searchDelay allowNone allowDuplicates link linkURL formatDate formatTime "
            "formatDateTime readAs onSelect onClear")
            .split(u' ');
    return props;
}

QMap<QString, Kind> makeKinds()
{
    QMap<QString, Kind> kinds;
    const auto add = [&kinds](Kind kind, const char *names) {
        for (const QString &name : QString::fromLatin1(names).split(u' '))
            kinds.insert(name, kind);
    };
    add(Kind::Any, "actions add edit formatDate formatDateTime formatTime max min unit");
    add(Kind::List, "mimeTypes options");
    add(Kind::Flag, "allowDuplicates allowNone alpha confirm contrast disabled generate hidden link readOnly "
                    "required showAll strength");
    add(Kind::Whole, "decimals maxLength maxRows maxSize rows searchDelay");
    add(Kind::Number, "step");
    add(Kind::Text, "helpText label linkURL placeholder prefix");
    add(Kind::Function, "onClear onSelect");
    add(Kind::Source, "readAs");
    return kinds;
}

const QMap<QString, Kind> &kinds()
{
    static const QMap<QString, Kind> kinds = makeKinds();
    return kinds;
}

/// Whether it is a function anyway, or null, which takes a property back.
bool isOpen(const Entry &entry)
{
    return FunctionReader::isFunction(entry) || entry.node().kind == YamlNode::Kind::Null;
}

void checkProp(const QString &name, const Entry &entry)
{
    const Kind kind = kinds().value(name);
    if (isOpen(entry))
        return;
    if (kind == Kind::List)
        entry.list();
    else if (kind == Kind::Flag)
        entry.flag();
    else if (kind == Kind::Whole)
        entry.whole(0, std::numeric_limits<int>::max());
    else if (kind == Kind::Text)
        entry.text();
    else if (kind == Kind::Source)
        entry.choice({QStringLiteral("DataURL"), QStringLiteral("Text"), QStringLiteral("ArrayBuffer")});
    else if (kind == Kind::Number && !entry.node().scalar.asInt() && !entry.node().scalar.asDouble())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a number, not %1"), {entry.shown()}));
    else if (kind == Kind::Function)
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a function (!js), not %1"), {entry.shown()}));
}

void checkProps(const Entry &entry)
{
    for (const NamedEntry &each : MappingReader(entry).takeAll()) {
        if (kinds().contains(each.name)) {
            checkProp(each.name, each.entry);
            continue;
        }
        each.entry.report().addChoice(each.namePlace, each.entry.path(),
                                      Message(QT_TRANSLATE_NOOP("core", "components have no such property")),
                                      each.name, kinds().keys());
    }
}

} // namespace

void readAdminProps(AdminNode &field, bool isOwnComponent)
{
    const auto props = field.take({QStringLiteral("props"), QStringLiteral("lazy")});
    const bool isFunction = props && FunctionReader::isFunction(*props);
    ValueMap told;
    if (props && (isFunction || MappingReader(*props).isMapping()))
        told = field.value(*props).map();
    if (props && !isFunction && !isOwnComponent && props->node().kind == YamlNode::Kind::Map)
        checkProps(*props);
    for (const QString &name : propsOfFields()) {
        const auto given = field.take(QStringList{name});
        if (!given)
            continue;
        if (isFunction) {
            given->wrong(
                Message(QT_TRANSLATE_NOOP("core", "belongs into what the function \"props\" gives")));
        } else if (!isOwnComponent) {
            checkProp(name, *given);
        }
        told.set(name, field.value(*given));
    }
    if (props || told.size() > 0)
        field.set(QStringLiteral("props"), told);
}

} // namespace backdesk
