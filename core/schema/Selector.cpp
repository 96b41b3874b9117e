// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Selector.h"

#include "core/schema/DictType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backdesk
{

namespace
{

/// The place of an index in a list of this size; nothing when it is outside.
std::optional<qsizetype> place(qsizetype index, qsizetype size)
{
    const qsizetype at = index < 0 ? size + index : index;
    return at >= 0 && at < size ? std::optional(at) : std::nullopt;
}

template <typename AnyValue>
AnyValue *findIn(AnyValue &item, const QList<Selector::Step> &steps)
{
    AnyValue *value = &item;
    for (const Selector::Step &step : steps) {
        if (const QString *member = std::get_if<QString>(&step)) {
            auto *map = value->asMap();
            value = map ? map->find(*member) : nullptr;
        } else {
            auto *list = value->asList();
            const auto at = list ? place(std::get<qsizetype>(step), list->size()) : std::nullopt;
            value = at ? &(*list)[*at] : nullptr;
        }
        if (!value)
            return nullptr;
    }
    return value;
}

} // namespace

Result<Selector> Selector::fromText(const QString &text)
{
    static const QRegularExpression step(QStringLiteral(R"(\G(?:\.([^.\[\]*\s'"$]+)|\[(-?\d{1,9})\]))"));
    const Error wrong{
        ErrorKind::Malformed,
        {},
        Message(QT_TRANSLATE_NOOP("core", "%1 is not a path such as $.address.street"), {text})};
    if (!text.startsWith(u'$'))
        return wrong;
    Selector selector;
    qsizetype at = 1;
    while (at < text.size()) {
        const auto match = step.match(text, at);
        if (!match.hasMatch())
            return wrong;
        if (match.capturedStart(1) >= 0)
            selector.m_steps.append(match.captured(1));
        else
            selector.m_steps.append(qsizetype(match.captured(2).toLongLong()));
        at = match.capturedEnd();
    }
    return selector;
}

const Type *Selector::typeWithin(const Type &item) const
{
    const Type *type = &item;
    for (const Step &step : m_steps) {
        if (const QString *member = std::get_if<QString>(&step)) {
            const auto *dict = dynamic_cast<const DictType *>(type);
            type = dict ? dict->field(*member) : nullptr;
        } else if (const auto *list = dynamic_cast<const ListType *>(type)) {
            type = &list->element();
        } else {
            const auto *refs = dynamic_cast<const RefsListType *>(type);
            type = refs ? &refs->element() : nullptr;
        }
        if (!type)
            return nullptr;
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

Selector Selector::parent() const
{
    Selector parent;
    parent.m_steps = m_steps.first(m_steps.size() - 1);
    return parent;
}

QString Selector::toText(const Value &item) const
{
    QString text = QStringLiteral("$");
    Selector upTo;
    for (const Step &step : m_steps) {
        if (const QString *member = std::get_if<QString>(&step)) {
            text += u'.' + *member;
        } else {
            const Value *list = upTo.find(item);
            const qsizetype index = std::get<qsizetype>(step);
            const qsizetype size = list ? list->list().size() : 0;
            text += u'[' + QString::number(place(index, size).value_or(index)) + u']';
        }
        upTo.m_steps.append(step);
    }
    return text;
}

} // namespace backdesk
