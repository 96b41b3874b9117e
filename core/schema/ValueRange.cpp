// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ValueRange.h"

#include "core/schema/Type.h"

#include <QCoreApplication>
#include <QLocale>

namespace backdesk
{

namespace
{

QString textOf(const Value &value)
{
    if (const double *number = value.asDouble())
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const qint64 *whole = value.asInt())
        return QString::number(*whole);
    return value.asDateTime() ? value.asDateTime()->toText() : QString();
}

/// Null where there is no bound, or none can be asked for.
Value valueOf(const ValueRange::Bound &bound, const Value &value, const char *option, const Type &type,
              const CheckContext &context)
{
    if (!bound.function || !context.o)
        return bound.value;
    Environment &environment = context.o->environment;
    const Value given = bound.function(value, *context.o);
    if (environment.hasFailed() || given.isNull())
        return {};
    Mistakes unreadable;
    const Value limit = type.decode(given, {}, {}, unreadable);
    if (unreadable.isEmpty())
        return limit;
    environment.fail({ErrorKind::Invalid,
                      {},
                      Message(QT_TRANSLATE_NOOP("core", "The function of “%1” gave no value of type %2."),
                              {QLatin1String(option), type.name()})});
    return {};
}

Value described(const ValueRange::Bound &bound)
{
    return bound.function ? Value(QStringLiteral("func")) : bound.value;
}

} // namespace

void ValueRange::check(const Value &value, const Type &type, const ValuePath &path,
                       const CheckContext &context) const
{
    const Value least = valueOf(minimum, value, "min", type, context);
    if (compare(value, least) < 0) {
        context.mistakes.broken(
            path, value.asDateTime()
                      ? Message(QT_TRANSLATE_NOOP("core", "Must not be before %1"), {textOf(least)})
                      : Message(QT_TRANSLATE_NOOP("core", "Must be at least %1"), {textOf(least)}));
    }
    const Value greatest = valueOf(maximum, value, "max", type, context);
    if (compare(value, greatest) > 0) {
        context.mistakes.broken(
            path, value.asDateTime()
                      ? Message(QT_TRANSLATE_NOOP("core", "Must not be after %1"), {textOf(greatest)})
                      : Message(QT_TRANSLATE_NOOP("core", "Must be at most %1"), {textOf(greatest)}));
    }
}

void ValueRange::describe(ValueMap &element) const
{
    element.set(QStringLiteral("min"), described(minimum));
    element.set(QStringLiteral("max"), described(maximum));
}

} // namespace backdesk
