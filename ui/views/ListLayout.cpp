// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUrl>

namespace backdesk::ui
{

namespace
{

const QString ColumnsName = QStringLiteral("columns");
const QString OrderKey = QStringLiteral("order");
const QString ShownKey = QStringLiteral("shown");
const QString RowsKey = QStringLiteral("window/rowsOnAPage");
const QString WidthsKey = QStringLiteral("widths");

QString &presentUser()
{
    static QString user;
    return user;
}

QStringList texts(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue entry : array.toArray())
        result.append(entry.toString());
    return result;
}

/// Slashes would make groups of their own.
QString part(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QJsonObject ColumnChoice::toJson() const
{
    QJsonObject widthsByName;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        widthsByName.insert(it.key(), it.value());
    return {{OrderKey, QJsonArray::fromStringList(order)},
            {ShownKey, QJsonArray::fromStringList(shown)},
            {WidthsKey, widthsByName}};
}

ColumnChoice ColumnChoice::fromJson(const QJsonObject &json)
{
    ColumnChoice choice;
    choice.order = texts(json.value(OrderKey));
    choice.shown = texts(json.value(ShownKey));
    const QJsonObject widths = json.value(WidthsKey).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        choice.widths.insert(it.key(), it.value().toInt());
    return choice;
}

ListLayout::ListLayout(const QString &application, const QString &list)
    : m_application(application), m_list(list)
{
}

void ListLayout::setUser(const QString &user)
{
    presentUser() = user;
}

int ListLayout::rowsOnAPage()
{
    return QSettings().value(RowsKey, 0).toInt();
}

void ListLayout::setRowsOnAPage(int rows)
{
    QSettings().setValue(RowsKey, rows);
}

QString ListLayout::key(const QString &name) const
{
    return QStringLiteral("lists/%1/%2/%3/%4")
        .arg(part(m_application), u'@' + part(presentUser()), part(m_list), name);
}

ColumnChoice ListLayout::columns() const
{
    return ColumnChoice::fromJson(value(ColumnsName));
}

void ListLayout::setColumns(const ColumnChoice &choice) const
{
    setValue(ColumnsName, choice.isGiven() ? choice.toJson() : QJsonObject());
}

QJsonObject ListLayout::value(const QString &name) const
{
    return QJsonDocument::fromJson(QSettings().value(key(name)).toByteArray()).object();
}

void ListLayout::setValue(const QString &name, const QJsonObject &value) const
{
    if (value.isEmpty())
        QSettings().remove(key(name));
    else
        QSettings().setValue(key(name), QJsonDocument(value).toJson(QJsonDocument::Compact));
}

} // namespace backdesk::ui
