// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Selector.h"

#include "core/schema/PartTypes.h"
#include "core/schema/SelectorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype mostSteps = 64;

Error noPath(const QString &text)
{
    return {
        ErrorKind::Malformed,
        {},
        Message(QT_TRANSLATE_NOOP("core", "%1 is not a path such as $.address.street"), {text.left(200)})};
}

/// The place of an index in a list of this size; nothing when it is outside.
std::optional<qsizetype> place(qsizetype index, qsizetype size)
{
    const qsizetype at = index < 0 ? size + index : index;
    return at >= 0 && at < size ? std::optional(at) : std::nullopt;
}

template <typename AnyValue>
AnyValue *findStep(AnyValue &value, const Selector::Step &step)
{
    if (const QString *member = std::get_if<QString>(&step)) {
        auto *map = value.asMap();
        return map ? map->find(*member) : nullptr;
    }
    const qsizetype *index = std::get_if<qsizetype>(&step);
    auto *list = value.asList();
    const auto at = index && list ? place(*index, list->size()) : std::nullopt;
    return at ? &(*list)[*at] : nullptr;
}

template <typename AnyValue>
AnyValue *findIn(AnyValue &item, const QList<Selector::Step> &steps)
{
    AnyValue *value = &item;
    for (const Selector::Step &step : steps) {
        value = findStep(*value, step);
        if (!value)
            return nullptr;
    }
    return value;
}

/// The single steps that one step means in a value.
QList<Selector::Step> singleSteps(const Value &value, const Selector::Step &step)
{
    QList<Selector::Step> steps;
    const bool wildcard = std::holds_alternative<Selector::Wildcard>(step);
    if (const ValueMap *map = value.asMap(); map && wildcard) {
        for (const auto &[name, member] : map->members())
            steps.append(name);
    } else if (const ValueList *list = value.asList(); list && wildcard) {
        for (qsizetype i = 0; i < list->size(); ++i)
            steps.append(i);
    } else if (const auto *slice = std::get_if<Selector::Slice>(&step); slice && list) {
        for (const qsizetype at : slice->places(list->size()))
            steps.append(at);
    } else if (findStep(value, step)) {
        const qsizetype *index = std::get_if<qsizetype>(&step);
        steps.append(index ? Selector::Step(*place(*index, list->size())) : step);
    }
    return steps;
}

void collectPlaces(const Value &value, const QList<Selector::Step> &steps, const Selector &before,
                   qsizetype most, QList<Selector> &found)
{
    if (found.size() >= most)
        return;
    const qsizetype depth = before.steps().size();
    if (depth == steps.size()) {
        found.append(before);
        return;
    }
    for (const Selector::Step &single : singleSteps(value, steps[depth]))
        collectPlaces(*findStep(value, single), steps, before.child(single), most, found);
}

QString sliceText(const Selector::Slice &slice)
{
    QString text = slice.start ? QString::number(*slice.start) : QString();
    text += u':' + (slice.end ? QString::number(*slice.end) : QString());
    return slice.step == 1 ? text : QString(text + u':' + QString::number(slice.step));
}

QString memberText(const QString &name)
{
    if (isPlainMemberName(name))
        return u'.' + name;
    QString escaped;
    for (const QChar character : name) {
        if (character < u' ')
            escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else if (character == u'\\' || character == u'\'')
            escaped += QLatin1Char('\\') + character;
        else
            escaped += character;
    }
    return QLatin1String("['") + escaped + QLatin1String("']");
}

/// A pointer's "~1" and "~0"; nothing for any other "~".
std::optional<QString> pointerToken(const QString &text)
{
    QString token;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'~') {
            token += text[i];
            continue;
        }
        const QChar code = ++i < text.size() ? text[i] : QChar();
        if (code != u'0' && code != u'1')
            return {};
        token += code == u'0' ? u'~' : u'/';
    }
    return token;
}

/// Digits without a leading zero (RFC 6901, section 4).
std::optional<qsizetype> pointerIndex(const QString &token)
{
    if (token == QLatin1String("-"))
        return Selector::afterEnd;
    const bool digits =
        !token.isEmpty() && token.size() <= 15 &&
        std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (token.size() > 1 && token.startsWith(u'0')))
        return {};
    return token.toLongLong();
}

const Type *stepType(const Type &type, const Selector::Step &step)
{
    if (const QString *member = std::get_if<QString>(&step))
        return memberType(type, *member);
    const qsizetype *index = std::get_if<qsizetype>(&step);
    return index ? elementType(type, *index) : nullptr;
}

} // namespace

QList<qsizetype> Selector::Slice::places(qsizetype size) const
{
    QList<qsizetype> places;
    if (step == 0)
        return places;
    // RFC 9535, section 2.3.4.2.2
    const auto normal = [size](qint64 at) { return at >= 0 ? at : size + at; };
    const qint64 from = normal(start.value_or(step > 0 ? 0 : size - 1));
    const qint64 to = end ? normal(*end) : step > 0 ? size : -1;
    if (step > 0) {
        const qint64 upper = std::clamp<qint64>(to, 0, size);
        for (qint64 at = std::clamp<qint64>(from, 0, size); at < upper; at += step)
            places.append(at);
    } else {
        const qint64 lower = std::clamp<qint64>(to, -1, size - 1);
        for (qint64 at = std::clamp<qint64>(from, -1, size - 1); at > lower; at += step)
            places.append(at);
    }
    return places;
}

Result<Selector> Selector::fromText(const QString &text)
{
    const auto steps = SelectorText(text).steps();
    if (!steps || steps->size() > mostSteps)
        return noPath(text);
    Selector selector;
    selector.m_steps = *steps;
    return selector;
}

Result<Selector> Selector::fromPointer(const QString &text, const Type &itemType)
{
    if (!text.isEmpty() && !text.startsWith(u'/'))
        return noPath(text);
    const QStringList tokens = text.isEmpty() ? QStringList() : text.sliced(1).split(u'/');
    if (tokens.size() > mostSteps)
        return noPath(text);
    Selector selector;
    const Type *type = &itemType;
    for (const QString &escaped : tokens) {
        const auto token = pointerToken(escaped);
        if (!token)
            return noPath(text);
        const bool isList = type && elementType(*type);
        const auto index = isList ? pointerIndex(*token) : std::nullopt;
        if (isList && !index)
            return noPath(text);
        selector.m_steps.append(index ? Step(*index) : Step(*token));
        type = type ? stepType(*type, selector.m_steps.last()) : nullptr;
    }
    return selector;
}

bool Selector::isSingular() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [](const Step &step) {
        return std::holds_alternative<QString>(step) || std::holds_alternative<qsizetype>(step);
    });
}

const Type *Selector::typeWithin(const Type &itemType, const Value &item) const
{
    const Type *type = &itemType;
    const Value *value = &item;
    for (const Step &step : m_steps) {
        type = stepType(value ? actualType(*type, *value) : *type, step);
        if (!type)
            return nullptr;
        value = value ? findStep(*value, step) : nullptr;
    }
    return type;
}

const Value *Selector::find(const Value &item) const
{
    return findIn(item, m_steps);
}

Value *Selector::find(Value &item) const
{
    return findIn(item, m_steps);
}

QList<Selector> Selector::places(const Value &item, qsizetype most) const
{
    QList<Selector> found;
    collectPlaces(item, m_steps, {}, most, found);
    return found;
}

Selector Selector::parent() const
{
    Selector parent;
    parent.m_steps = m_steps.first(std::max<qsizetype>(m_steps.size() - 1, 0));
    return parent;
}

Selector Selector::child(const Step &step) const
{
    Selector child = *this;
    child.m_steps.append(step);
    return child;
}

bool Selector::isWithin(const Selector &outer) const
{
    return m_steps.size() >= outer.m_steps.size() && m_steps.first(outer.m_steps.size()) == outer.m_steps;
}

QString Selector::toText(const Value &item) const
{
    QString text = QStringLiteral("$");
    const Value *value = &item;
    for (const Step &step : m_steps) {
        if (const QString *member = std::get_if<QString>(&step)) {
            text += memberText(*member);
        } else if (const auto *slice = std::get_if<Slice>(&step)) {
            text += u'[' + sliceText(*slice) + u']';
        } else if (const auto *index = std::get_if<qsizetype>(&step)) {
            const qsizetype size = value && value->asList() ? value->asList()->size() : 0;
            const qsizetype at = *index == afterEnd ? size : place(*index, size).value_or(*index);
            text += u'[' + QString::number(at) + u']';
        } else {
            text += QLatin1String("[*]");
        }
        value = value ? findStep(*value, step) : nullptr;
    }
    return text;
}

} // namespace backdesk
