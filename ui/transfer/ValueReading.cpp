// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ValueReading.h"

#include "ui/fields/DateText.h"
#include "ui/transfer/CellText.h"

#include <QJsonDocument>

#include <cmath>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

QString textOf(const QJsonValue &cell)
{
    return CellText::raw(cell);
}

ReadValue failure(const QString &error)
{
    return {QJsonValue(QJsonValue::Undefined), error};
}

std::optional<QJsonValue> parsed(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'[') && !trimmed.startsWith(u'{'))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    if (document.isArray())
        return QJsonValue(document.array());
    return document.isObject() ? std::optional<QJsonValue>(document.object()) : std::nullopt;
}

bool isIsoDate(const QString &text)
{
    return DateText::fromStored(text).has_value();
}

bool isOneOf(const QString &word, const QString &words)
{
    return words.split(u' ').contains(word);
}

/// Whole numbers with every digit, else as doubles.
std::optional<QJsonValue> numberIn(const QString &text, const QLocale &locale)
{
    bool ok = false;
    const qint64 whole = locale.toLongLong(text, &ok);
    if (ok)
        return QJsonValue(whole);
    const double number = locale.toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional<QJsonValue>(number) : std::nullopt;
}

} // namespace

ValueReading::ValueReading(const QLocale &locale, Resolve resolve)
    : m_locale(locale), m_resolve(std::move(resolve))
{
}

ReadValue ValueReading::read(const FieldMeta &field, const ImportColumn &column, const QJsonValue &cell) const
{
    if (CellText::isNothing(cell))
        return {};
    switch (field.type) {
    case Type::Int:
    case Type::Float:
        return readNumber(field, cell);
    case Type::Bool:
        return readBool(cell);
    case Type::Datetime:
        return readDate(cell);
    case Type::List:
        return readList(field, column, cell);
    case Type::Ref:
    case Type::RefsList:
        return readReference(field, column, cell);
    case Type::In:
        return readAlternatives(field, column, cell);
    case Type::Tuple:
    case Type::Dict:
    case Type::FreeDict:
    case Type::Complex:
    case Type::File:
    case Type::BlobFile:
        return readJson(field, cell);
    default:
        return readText(field, cell);
    }
}

ReadValue ValueReading::readText(const FieldMeta &field, const QJsonValue &cell) const
{
    const QString text = textOf(cell);
    for (const QJsonValue &choice : field.choices) {
        if (choice.toString().compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return {choice, {}};
    }
    return {text, {}};
}

ReadValue ValueReading::readNumber(const FieldMeta &field, const QJsonValue &cell) const
{
    if (cell.isDouble()) {
        const double number = cell.toDouble();
        constexpr double Most = 9.2e18; // what a whole number of 64 bits holds, nearly
        // Others are for the backend to refuse, as what they are.
        const bool whole = field.type == Type::Int && std::trunc(number) == number && std::abs(number) < Most;
        return {whole ? QJsonValue(cell.toInteger(qint64(number))) : cell, {}};
    }
    const QString text = textOf(cell).trimmed();
    if (text.isEmpty())
        return {};
    if (const auto number = numberIn(text, m_locale))
        return {*number, {}};
    if (const auto number = numberIn(text, QLocale::c()))
        return {*number, {}};
    return failure(field.type == Type::Int ? tr("This is not a whole number.") : tr("This is not a number."));
}

ReadValue ValueReading::readBool(const QJsonValue &cell) const
{
    if (cell.isBool())
        return {cell, {}};
    const QString text = textOf(cell).trimmed().toLower();
    if (text.isEmpty())
        return {};
    //: What stands for yes in a file, in small letters, parted by blanks.
    if (isOneOf(text, tr("yes y true on x 1")) || isOneOf(text, QStringLiteral("yes y true on x 1 ✓")))
        return {true, {}};
    //: What stands for no in a file, in small letters, parted by blanks.
    if (isOneOf(text, tr("no n false off 0 -")) || isOneOf(text, QStringLiteral("no n false off 0")))
        return {false, {}};
    return failure(tr("This is neither yes nor no."));
}

ReadValue ValueReading::readDate(const QJsonValue &cell) const
{
    const QString text = textOf(cell).trimmed();
    if (text.isEmpty())
        return {};
    if (isIsoDate(text))
        return {text, {}};
    if (const auto date = DateText::fromLocal(text, m_locale))
        return {date->toStored(), {}};
    return failure(tr("This is not a date."));
}

QJsonArray ValueReading::entries(const QJsonValue &cell, const QString &separator)
{
    if (cell.isArray())
        return cell.toArray();
    const QString text = textOf(cell);
    if (const auto list = parsed(text); list && list->isArray())
        return list->toArray();
    QJsonArray result;
    if (separator.isEmpty())
        return {text};
    for (const QString &entry : text.split(separator, Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            result.append(entry.trimmed());
    }
    return result;
}

ReadValue ValueReading::readList(const FieldMeta &field, const ImportColumn &column,
                                 const QJsonValue &cell) const
{
    QJsonArray result;
    for (const QJsonValue entry : entries(cell, column.separator)) {
        if (field.members.isEmpty()) {
            result.append(entry);
            continue;
        }
        const ReadValue read = this->read(field.element(), column, entry);
        if (!read.error.isEmpty())
            return failure(tr("“%1”: %2").arg(textOf(entry), read.error));
        result.append(read.value.isUndefined() ? QJsonValue() : read.value);
    }
    return {result, {}};
}

QStringList ValueReading::referenceTexts(const FieldMeta &field, const ImportColumn &column,
                                         const QJsonValue &cell)
{
    if (CellText::isNothing(cell))
        return {};
    QStringList texts;
    if (field.type == Type::RefsList) {
        for (const QJsonValue entry : entries(cell, column.separator))
            texts.append(textOf(entry).trimmed());
    } else {
        texts.append(textOf(cell).trimmed());
    }
    texts.removeAll(QString());
    return texts;
}

ReadValue ValueReading::readReference(const FieldMeta &field, const ImportColumn &column,
                                      const QJsonValue &cell) const
{
    QJsonArray ids;
    for (const QString &text : referenceTexts(field, column, cell)) {
        if (column.key == ImportColumn::ById) {
            ids.append(text);
            continue;
        }
        const ReadValue found = m_resolve({field.collection, column.key}, text);
        if (!found.error.isEmpty())
            return found;
        if (!found.value.isUndefined())
            ids.append(found.value);
    }
    if (field.type == Type::RefsList)
        return {ids, {}};
    return ids.isEmpty() ? ReadValue() : ReadValue{ids.first(), {}};
}

ReadValue ValueReading::readAlternatives(const FieldMeta &field, const ImportColumn &column,
                                         const QJsonValue &cell) const
{
    ReadValue last{cell, {}};
    for (const FieldMeta &alternative : field.alternatives) {
        last = read(alternative, column, cell);
        if (last.error.isEmpty())
            return last;
    }
    return last;
}

ReadValue ValueReading::readJson(const FieldMeta &field, const QJsonValue &cell)
{
    if (cell.isArray() || cell.isObject())
        return {cell, {}};
    if (const auto value = parsed(textOf(cell)))
        return {*value, {}};
    if (textOf(cell).trimmed().isEmpty())
        return {};
    if (field.isFile())
        return {textOf(cell), {}};
    return failure(tr("This must be written as JSON."));
}

} // namespace backdesk::ui
