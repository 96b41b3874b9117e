// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TypeText.h"

#include "ui/fields/AddressText.h"
#include "ui/fields/DateText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::TypeText)
};

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

bool matches(const QString &text, const QStringList &patterns)
{
    return std::all_of(patterns.begin(), patterns.end(), [&text](const QString &pattern) {
        const QRegularExpression expression(pattern);
        // A pattern that another engine wrote is not judged here.
        return !expression.isValid() || expression.match(text).hasMatch();
    });
}

bool fitsText(const FieldMeta &field, const QString &text)
{
    switch (field.type) {
    case Type::Datetime:
        return DateText::fromStored(text).has_value();
    case Type::IpAddress:
        return readAddress(text).has_value();
    case Type::IpNetwork:
        return NetworkText::read(text).has_value();
    case Type::Url:
        return QUrl(text, QUrl::StrictMode).isValid() && !QUrl(text).scheme().isEmpty();
    case Type::Bytes:
        return bool(QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
    case Type::String:
        return matches(text, field.patterns);
    default:
        return field.type == Type::Ref;
    }
}

bool fitsArray(const FieldMeta &field, const QJsonArray &array)
{
    const auto all = [&array](const FieldMeta &element) {
        return std::all_of(array.begin(), array.end(),
                           [&element](const QJsonValue &entry) { return fitsType(element, entry); });
    };
    if (field.type == Type::RefsList)
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &id) { return id.isString(); });
    if (field.type == Type::List)
        return all(field.element());
    if (field.type != Type::Tuple || array.size() != field.members.size())
        return false;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!fitsType(field.members.at(i), array.at(i)))
            return false;
    }
    return true;
}

bool fitsObject(const FieldMeta &field, const QJsonObject &object)
{
    if (field.type == Type::FreeDict)
        return true;
    if (field.isFile())
        return object.contains(QLatin1String("filename"));
    if (field.type != Type::Dict && field.type != Type::Complex)
        return false;
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        return std::any_of(field.members.begin(), field.members.end(),
                           [&](const FieldMeta &member) { return member.name == key; });
    });
}

QString nameOf(Type type)
{
    switch (type) {
    case Type::String:
        return Words::tr("Text");
    case Type::Int:
        return Words::tr("Whole number");
    case Type::Float:
        return Words::tr("Number");
    case Type::Bool:
        return Words::tr("Yes or no");
    case Type::Bytes:
        return Words::tr("Bytes");
    case Type::Datetime:
        return Words::tr("Date and time");
    case Type::List:
        return Words::tr("List");
    case Type::Tuple:
        return Words::tr("Tuple");
    case Type::Dict:
        return Words::tr("Group");
    case Type::In:
        return Words::tr("One of several types");
    case Type::Complex:
        return Words::tr("Complex number");
    case Type::IpAddress:
        return Words::tr("IP address");
    case Type::IpNetwork:
        return Words::tr("IP network");
    case Type::Url:
        return Words::tr("Web address");
    case Type::FreeDict:
        return Words::tr("Free object");
    case Type::Ref:
        return Words::tr("Reference");
    case Type::RefsList:
        return Words::tr("References");
    case Type::File:
    case Type::BlobFile:
        return Words::tr("File");
    case Type::Unknown:
        break;
    }
    return {};
}

} // namespace

QString typeText(const FieldMeta &field)
{
    if (!field.title.isEmpty())
        return field.title;
    const QString name = nameOf(field.type);
    return name.isEmpty() ? field.typeName : name;
}

bool fitsType(const FieldMeta &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return true;
    if (!field.choices.isEmpty() && field.type != Type::List && !field.choices.contains(value))
        return false;
    if (field.type == Type::In) {
        return std::any_of(field.alternatives.begin(), field.alternatives.end(),
                           [&value](const FieldMeta &one) { return fitsType(one, value); });
    }
    switch (value.type()) {
    case QJsonValue::Bool:
        return field.type == Type::Bool;
    case QJsonValue::Double:
        return field.type == Type::Float || (field.type == Type::Int && isWhole(value));
    case QJsonValue::String:
        return fitsText(field, value.toString());
    case QJsonValue::Array:
        return fitsArray(field, value.toArray());
    case QJsonValue::Object:
        return fitsObject(field, value.toObject());
    default:
        return false;
    }
}

} // namespace backdesk::ui
