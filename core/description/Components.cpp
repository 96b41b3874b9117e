// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Components.h"

#include <QCoreApplication>
#include <QMap>

namespace backdesk
{

namespace
{

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QMap<QString, QStringList> makeTable()
{
    QMap<QString, QStringList> table;
    const auto add = [&table](const char *types, const char *components) {
        for (const QString &type : words(types))
            table[type] += words(components);
    };
    add("String Url IpAddress IpNetwork", "Text String");
    add("String", "Textarea Markdown Password Email Search Color Date Datetime IpAddress IpNetwork Time URL");
    add("Url", "URL");
    add("IpAddress", "IpAddress");
    add("IpNetwork", "IpNetwork");
    add("Int Float", "Number");
    add("Bool", "Checkbox");
    add("Datetime", "Date Datetime");
    add("String Url IpAddress IpNetwork Int Float Bool Datetime Ref", "Autocomplete RadioGroup Select");
    add("RefsList List", "AutocompleteMultiple SelectMultiple");
    add("List", "List Tags");
    add("Tuple", "Tuple");
    add("In", "In");
    add("Dict", "Dict");
    add("FreeDict", "FreeDict Tree");
    add("Complex", "Complex");
    add("List Tuple In Dict FreeDict Complex", "JSON");
    add("Bytes", "Bytes");
    add("Bytes File BlobFile", "File");
    add("File BlobFile", "Image");
    add("String", "File Image");
    for (QStringList &names : table) {
        names.append(QStringLiteral("hidden"));
        names.sort();
    }
    return table;
}

} // namespace

QStringList componentNames(const QString &typeName)
{
    static const QMap<QString, QStringList> table = makeTable();
    if (!typeName.isEmpty())
        return table.value(typeName);
    QStringList all;
    for (const QStringList &names : table)
        all += names;
    all.sort();
    all.removeDuplicates();
    return all;
}

std::optional<QString> readComponent(const Entry &entry, const QString &typeName)
{
    const auto name = entry.text();
    if (!name || name->contains(u'.') || name->startsWith(QLatin1String("custom:")))
        return name;
    const QStringList fitting = componentNames(typeName);
    if (fitting.contains(*name))
        return name;
    entry.wrongChoice(
        componentNames().contains(*name)
            ? Message(QT_TRANSLATE_NOOP("core", "the component %1 cannot show a value of type %2"),
                      {*name, typeName})
            : Message(QT_TRANSLATE_NOOP("core", "there is no component \"%1\""), {*name}),
        fitting);
    return {};
}

} // namespace backdesk
