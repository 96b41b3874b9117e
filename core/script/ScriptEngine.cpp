// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptEngine.h"

#include "core/schema/ItemAccess.h"
#include "core/script/Prelude.h"
#include "core/script/ScriptFailure.h"
#include "core/script/ScriptValues.h"
#include "core/value/ScriptInterpreter.h"

#include <QCoreApplication>
#include <QJSValueIterator>
#include <QRegularExpression>
#include <QThreadStorage>

namespace backdesk
{

namespace
{

using Engines = std::unordered_map<quint64, std::unique_ptr<ScriptEngine>>;

Engines &enginesOfThread()
{
    static QThreadStorage<Engines> engines;
    return engines.localData();
}

/// Loading runs code too, which may never end.
class Watched
{
public:
    explicit Watched(ScriptEngine &engine) : m_engine(engine), m_outermost(engine.depth() == 0)
    {
        if (m_outermost)
            m_engine.watch().begin();
    }
    ~Watched() { ended(); }
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;

    bool wasInterrupted() { return ended() || m_interrupted; }

private:
    bool ended()
    {
        if (std::exchange(m_outermost, false))
            m_interrupted = m_engine.watch().end();
        return m_interrupted;
    }

    ScriptEngine &m_engine;
    bool m_outermost;
    bool m_interrupted = false;
};

} // namespace

ScriptEngine &ScriptEngine::of(const ScriptProgram &program)
{
    Engines &engines = enginesOfThread();
    const auto found = engines.find(program.number());
    if (found != engines.end())
        return *found->second;
    std::erase_if(engines, [](const auto &entry) { return entry.second->m_program.expired(); });
    return *engines.emplace(program.number(), std::make_unique<ScriptEngine>(program)).first->second;
}

ScriptEngine::ScriptEngine(const ScriptProgram &program)
    : m_program(program.weak_from_this()),
      m_limit(program.limit()),
      m_host(m_engine),
      m_watch(m_engine, program.limit())
{
    QJSValue prepare = m_engine.evaluate(QString::fromUtf16(prelude), QString::fromUtf16(preludeFile));
    const QJSValue parts = prepare.call({m_engine.newQObject(&m_host), m_engine.globalObject()});
    Q_ASSERT_X(!parts.isError(), "prelude", qPrintable(parts.toString()));
    const auto part = [&](const char16_t *name) {
        return QJSManagedValue(parts.property(QString::fromUtf16(name)), &m_engine);
    };
    m_define = part(u"define");
    m_seal = part(u"seal");
    m_setUser = part(u"setUser");
    m_setCollections = part(u"setCollections");
    m_makeItem = part(u"makeItem");
    m_savedOf = part(u"savedOf");
    m_makeLens = parts.property(QStringLiteral("makeLens"));
    showUser(CurrentUser());
    for (const ScriptProgram::Module &module : program.modules()) {
        const Status imported = importModule(module);
        if (!imported && !m_broken)
            m_broken = imported.error();
    }
}

Status ScriptEngine::importModule(const ScriptProgram::Module &module)
{
    if (m_sealed || m_engine.globalObject().hasProperty(module.name)) {
        return Error{
            ErrorKind::Malformed,
            {},
            Message(QT_TRANSLATE_NOOP("core", "A module cannot be called \"%1\": that name is taken."),
                    {module.name})};
    }
    Watched watched(*this);
    QJSValue exports = m_engine.importModule(module.file);
    const bool threw = m_engine.hasError();
    if (threw)
        exports = m_engine.catchError();
    if (watched.wasInterrupted()) {
        ScriptPlace place;
        place.file = module.file;
        place.keyPath = QStringLiteral("scripts.") + module.name;
        return interruptedCall(m_limit, place);
    }
    if (threw || exports.isError()) {
        const ScriptException exception = ScriptException::of(exports);
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The module cannot be used: %1 (%2, line %3)"),
                             {exception.text, exception.file.isEmpty() ? module.file : exception.file,
                              QString::number(exception.line)})};
    }
    m_modules.insert_or_assign(module.name, exports);
    m_define.call({QJSValue(module.name), exports});
    return Done();
}

std::optional<Error> ScriptEngine::compile(qsizetype id)
{
    if (m_broken)
        return m_broken;
    if (size_t(id) >= m_functions.size())
        m_functions.resize(size_t(id) + 1);
    if (!m_functions[size_t(id)].isUndefined())
        return {};
    if (!std::exchange(m_sealed, true))
        m_seal.call();
    const auto program = m_program.lock();
    const ScriptProgram::Definition &definition = program->definition(id);
    Watched watched(*this);
    bool failed = false;
    const QJSValue value = evaluate(definition, failed);
    if (watched.wasInterrupted())
        return interruptedCall(m_limit, definition.place);
    if (const auto error = whyNoFunction(definition, value, failed))
        return error;
    m_functions[size_t(id)] = QJSManagedValue(value, &m_engine);
    return {};
}

QJSValue ScriptEngine::evaluate(const ScriptProgram::Definition &definition, bool &failed)
{
    // On the first line, so that lines are counted as in the description; the source may end in a comment.
    // Not in strict mode: there tail calls take no stack, and an endless chain of them cannot be interrupted.
    const QString text = QLatin1Char('(') + definition.source + QLatin1String("\n)");
    QStringList trace;
    const QJSValue value = m_engine.evaluate(text, definition.place.file, definition.place.line, &trace);
    failed = value.isError() || !trace.isEmpty();
    return value;
}

std::optional<Error> ScriptEngine::whyNoFunction(const ScriptProgram::Definition &definition,
                                                 const QJSValue &value, bool failed) const
{
    const ScriptPlace &place = definition.place;
    if (failed)
        return failedCompilation(ScriptException::of(value), place,
                                 int(definition.source.trimmed().count(u'\n')));
    if (value.isCallable())
        return {};
    const QString missing = unknownExport(definition.source);
    if (!missing.isEmpty()) {
        return Error{ErrorKind::Malformed, place.keyPath,
                     Message(QT_TRANSLATE_NOOP("core", "The module has no function \"%1\". It has: %2"),
                             {definition.source.trimmed(), missing})};
    }
    return Error{ErrorKind::Malformed, place.keyPath,
                 Message(QT_TRANSLATE_NOOP("core", "This is no function: \"%1\""),
                         {definition.source.trimmed().left(80)})};
}

/// What the module has instead, where a source is the name of one of a module; else nothing.
QString ScriptEngine::unknownExport(const QString &source) const
{
    static const QRegularExpression name(QStringLiteral("^\\s*([\\w$]+)\\.[\\w$]+\\s*$"));
    const auto match = name.match(source);
    const auto module = m_modules.find(match.captured(1));
    if (!match.hasMatch() || module == m_modules.end())
        return {};
    QStringList names;
    QJSValueIterator it(module->second);
    while (it.next()) {
        if (it.value().isCallable())
            names.append(it.name());
    }
    names.sort();
    return names.isEmpty() ? QStringLiteral("-") : names.join(QLatin1String(", "));
}

Lens &ScriptEngine::lens(const DictType &type)
{
    std::unique_ptr<Lens> &lens = m_lenses[&type];
    if (!lens || !lens->suits(type))
        lens = std::make_unique<Lens>(m_engine, m_makeLens, type, m_host.touched());
    return *lens;
}

QJSValue ScriptEngine::makeItem(const QString &collection, const Value &item, const QString &handler)
{
    return m_makeItem.call({QJSValue(collection), m_host.parts(item), QJSValue(handler)});
}

Value ScriptEngine::savedValue(const QJSValue &object)
{
    return ScriptHost::savedValue(m_savedOf.call({object}));
}

Environment *ScriptEngine::enter(Environment *environment)
{
    ++m_depth;
    show(*environment);
    return m_host.exchange(environment);
}

void ScriptEngine::leave(Environment *before)
{
    --m_depth;
    m_host.exchange(before);
    if (before)
        show(*before);
}

void ScriptEngine::show(const Environment &environment)
{
    const bool isShown = m_shown == environment.number();
    if (isShown && m_shownItems == environment.items())
        return;
    m_shown = environment.number();
    m_shownItems = environment.items();
    if (!isShown)
        showUser(environment.user());
    if (environment.items())
        showCollections(environment.items()->collections());
    if (!m_watch.isInterrupted())
        return;
    // Within a call that was stopped nothing runs any more: show it again at the next.
    m_engine.catchError();
    m_shown = 0;
    m_collections.clear();
}

void ScriptEngine::showCollections(const QStringList &names)
{
    if (names == m_collections)
        return;
    m_collections = names;
    m_setCollections.call({toScript(m_engine, ValueList(names.begin(), names.end()))});
}

void ScriptEngine::showUser(const CurrentUser &user)
{
    ValueMap data;
    data.set(QStringLiteral("_id"), user.id);
    data.set(QStringLiteral("login"), user.login);
    data.set(QStringLiteral("roles"), ValueList(user.roles.begin(), user.roles.end()));
    ValueList methods;
    for (const auto &entry : user.methods)
        methods.append(entry.first);
    m_setUser.call({toScript(m_engine, data), toScript(m_engine, user.more), toScript(m_engine, methods)});
}

} // namespace backdesk
