// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptFailure.h"

#include "core/script/Prelude.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace backdesk
{

namespace
{

constexpr std::pair<ErrorKind, const char16_t *> kinds[] = {
    {ErrorKind::Invalid, u"invalid"},         {ErrorKind::Malformed, u"malformed"},
    {ErrorKind::Forbidden, u"forbidden"},     {ErrorKind::NotFound, u"not_found"},
    {ErrorKind::Conflict, u"conflict"},       {ErrorKind::Stale, u"stale"},
    {ErrorKind::WrongState, u"wrong_state"},  {ErrorKind::StorageFull, u"storage_full"},
    {ErrorKind::Unavailable, u"unavailable"}, {ErrorKind::Internal, u"internal"},
};

QString baseName(const QString &file)
{
    return file.section(u'/', -1).section(u':', -1);
}

/// The frame of the description that is nearest to the exception.
void locate(ScriptException &exception, const QString &stack)
{
    static const QRegularExpression frame(QStringLiteral("@(.*):(-?\\d+)$"),
                                          QRegularExpression::MultilineOption);
    auto frames = frame.globalMatch(stack);
    while (frames.hasNext()) {
        const auto match = frames.next();
        const QString file = baseName(match.captured(1));
        if (file.isEmpty() || file == QStringView(preludeFile))
            continue;
        exception.file = file;
        exception.line = qAbs(match.captured(2).toInt());
        return;
    }
}

ErrorKind kindOf(const QJSValue &thrown)
{
    const QJSValue name = thrown.property(QStringLiteral("kind"));
    if (!name.isString())
        return ErrorKind::Invalid;
    for (const auto &[kind, text] : kinds) {
        if (name.toString() == QStringView(text))
            return kind;
    }
    return ErrorKind::Invalid;
}

QString fileOf(const ScriptException &exception, const ScriptPlace &place)
{
    return exception.file.isEmpty() ? baseName(place.file) : exception.file;
}

int lineOf(const ScriptException &exception, const ScriptPlace &place)
{
    // The engine forgets the line where the stack is full.
    if (exception.file == baseName(place.file) && exception.line < place.line)
        return place.line;
    return exception.file.isEmpty() ? place.line : exception.line;
}

Error at(ErrorKind kind, const ScriptPlace &place, const char *source, QStringList arguments)
{
    arguments.prepend(QString::number(place.line));
    arguments.prepend(baseName(place.file));
    arguments.append(place.keyPath);
    return {kind, {}, Message(source, arguments)};
}

} // namespace

ScriptException ScriptException::of(const QJSValue &thrown)
{
    ScriptException exception;
    if (!thrown.isError()) {
        const QJSValue message = thrown.property(QStringLiteral("message"));
        exception.text = message.isString() ? message.toString() : thrown.toString();
        if (thrown.isObject())
            exception.kind = kindOf(thrown);
        return exception;
    }
    const QString name = thrown.property(QStringLiteral("name")).toString();
    const QString message = thrown.property(QStringLiteral("message")).toString();
    const bool plain = name == QLatin1String("Error") && !message.isEmpty();
    exception.text = plain ? message : name + QLatin1String(": ") + message;
    exception.kind = kindOf(thrown);
    locate(exception, thrown.property(QStringLiteral("stack")).toString());
    return exception;
}

Error failedCall(const ScriptException &exception, const ScriptPlace &place)
{
    return {exception.kind,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1:%2: %3 (%4)"),
                    {fileOf(exception, place), QString::number(lineOf(exception, place)), exception.text,
                     place.keyPath})};
}

Error wrongResult(const Error &reason, const ScriptPlace &place)
{
    return at(ErrorKind::Invalid, place,
              QT_TRANSLATE_NOOP("core", "%1:%2: The function gave no value: %3 (%4)"),
              {reason.message.text()});
}

Error interruptedCall(std::chrono::milliseconds limit, const ScriptPlace &place)
{
    return at(ErrorKind::Internal, place,
              QT_TRANSLATE_NOOP("core", "%1:%2: The function was stopped, it ran longer than %3 ms. (%4)"),
              {QString::number(limit.count())});
}

Error tooDeepCall(const ScriptPlace &place)
{
    return at(ErrorKind::Internal, place,
              QT_TRANSLATE_NOOP("core", "%1:%2: Functions that change items call each other endlessly. (%3)"),
              {});
}

Error failedCompilation(const ScriptException &exception, const ScriptPlace &place, int more)
{
    const QString file = fileOf(exception, place);
    const bool isHere = file == baseName(place.file);
    // What is missing at the end is missed in the line after it.
    const int line = isHere ? qMin(lineOf(exception, place), place.line + more) : lineOf(exception, place);
    if (isHere && line == place.line)
        return {ErrorKind::Malformed, place.keyPath,
                Message(QT_TRANSLATE_NOOP("core", "This is no function: %1"), {exception.text})};
    return {ErrorKind::Malformed, place.keyPath,
            Message(QT_TRANSLATE_NOOP("core", "This is no function: %1 (%2, line %3)"),
                    {exception.text, file, QString::number(line)})};
}

QString kindName(ErrorKind wanted)
{
    for (const auto &[kind, text] : kinds) {
        if (kind == wanted)
            return QString::fromUtf16(text);
    }
    return QStringLiteral("invalid");
}

} // namespace backdesk
