// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/MigrationScript.h"

#include "core/script/ScriptProgram.h"
#include "core/script/ScriptValues.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backdesk
{

namespace
{

const QString moduleName = QStringLiteral("migration");

/// How a collection's function is called and what becomes of what it does: [item], [] when it forgot to give
/// something back, or what it threw where that has no place to tell.
const QString wrapper =
    QStringLiteral("((run, api) => item => {"
                   " try {"
                   " const made = run(item, api);"
                   " return made === undefined ? [] : [made];"
                   " } catch (thrown) {"
                   " if (thrown instanceof Error) throw thrown;"
                   " return {thrown: String(thrown)};"
                   " }"
                   "})(migration.%1, Object.freeze({backoffice, log, collection: '%2'}))");

Error invalid(const char *source, const QString &collection, const QString &path = {})
{
    return {ErrorKind::Invalid, path, Message(source, {collection})};
}

/// The names of what the module exports.
Result<QStringList> exportsOf(ScriptProgram &program, const QString &file)
{
    const auto function = program.addFunction(
        QStringLiteral("() => Object.keys(migration).filter(name => typeof migration[name] === 'function')"),
        {file, 1, 1, QStringLiteral("exports")});
    if (!function)
        return function.errors();
    Environment environment;
    const DictType none({}, {});
    const Value names = function->asItemFunction()({}, {none, {}, environment});
    if (environment.hasFailed())
        return environment.failure();
    QStringList list;
    for (const Value &name : names.list())
        list.append(name.text());
    return list;
}

const Collection *collectionFor(const QString &function, const Backoffice &backoffice)
{
    if (const Collection *collection = backoffice.collection(function))
        return collection;
    for (const auto &collection : backoffice.collections()) {
        if (QString(collection->name()).replace(u'-', u'_') == function)
            return collection.get();
    }
    return nullptr;
}

/// JSON knows fewer values than files do: what a function left alone is what it was.
Value reconciled(const Value &raw, const Value &made)
{
    if (asPlain(raw) == made)
        return raw;
    Value result = made;
    if (const ValueMap *map = raw.asMap(); map && result.asMap()) {
        for (auto &[name, value] : result.asMap()->members()) {
            if (const Value *before = map->find(name))
                value = reconciled(*before, value);
        }
    }
    const ValueList *list = raw.asList();
    if (list && result.asList() && list->size() == result.asList()->size()) {
        for (qsizetype i = 0; i < list->size(); ++i)
            (*result.asList())[i] = reconciled((*list)[i], (*result.asList())[i]);
    }
    return result;
}

} // namespace

Result<MigrationScript> MigrationScript::load(const QString &file, const Backoffice &backoffice)
{
    const auto program = ScriptProgram::create(std::chrono::milliseconds(backoffice.limits.scriptMs));
    const Status added = program->addModule(moduleName, file);
    if (!added)
        return added.errors();
    const auto names = exportsOf(*program, file);
    if (!names)
        return names.errors();
    MigrationScript script;
    for (const QString &name : *names) {
        const Collection *collection = collectionFor(name, backoffice);
        if (!collection) {
            return Error{ErrorKind::Malformed,
                         {},
                         Message(QT_TRANSLATE_NOOP("core", "%1 exports the function %2, but there is no "
                                                           "collection of that name."),
                                 {QFileInfo(file).fileName(), name})};
        }
        const auto function =
            program->addFunction(wrapper.arg(name, collection->name()), {file, 1, 1, collection->name()});
        if (!function)
            return function.errors();
        script.m_functions.insert(collection->name(), function->asValueFunction());
    }
    return script;
}

Result<std::optional<Value>> MigrationScript::migrated(const MigrationItem &item,
                                                       Environment &environment) const
{
    const QString collection = item.collection->name();
    environment.forgetFailure();
    const Value answer = m_functions.value(collection)(item.raw, {*item.collection->type(), {}, environment});
    if (environment.hasFailed())
        return environment.failure();
    if (answer.asMap()) {
        return Error{ErrorKind::Invalid,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The function %1 threw: %2"),
                             {collection, answer.map().value(u"thrown").text()})};
    }
    const ValueList made = answer.list();
    if (made.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core",
                                         "The function %1 gave nothing back: it must give the item, or "
                                         "null to delete it."),
                       collection);
    if (made.first().isNull())
        return std::optional<Value>();
    const ValueMap *members = made.first().asMap();
    if (!members)
        return invalid(QT_TRANSLATE_NOOP("core", "The function %1 gave something that is no item."),
                       collection);
    if (!(members->value(u"_id") == Value(item.id))) {
        return invalid(QT_TRANSLATE_NOOP("core", "The function %1 must leave the _id as it is."), collection,
                       QStringLiteral("$._id"));
    }
    Value result = reconciled(item.raw, made.first());
    const Value *meta = item.raw.asMap()->find(u"_meta");
    if (meta && !result.asMap()->find(u"_meta"))
        result.asMap()->set(QStringLiteral("_meta"), *meta);
    return std::optional<Value>(result);
}

} // namespace backdesk
