// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/TableWriter.h"

#include "ui/transfer/CsvWriter.h"
#include "ui/transfer/JsonWriter.h"
#include "ui/transfer/XlsxWriter.h"
#include "ui/transfer/YamlWriter.h"

namespace backdesk::ui
{

namespace
{

QJsonObject merged(const QJsonObject &object, const QStringList &steps, qsizetype from,
                   const QJsonValue &value)
{
    QJsonObject result = object;
    const QString &step = steps.at(from);
    result.insert(step, from + 1 == steps.size()
                            ? value
                            : merged(object.value(step).toObject(), steps, from + 1, value));
    return result;
}

} // namespace

std::unique_ptr<TableWriter> TableWriter::make(const ExportOptions &options)
{
    switch (options.format) {
    case ExportOptions::Format::Csv:
        return std::make_unique<CsvWriter>(options);
    case ExportOptions::Format::Xlsx:
        return std::make_unique<XlsxWriter>(options);
    case ExportOptions::Format::Json:
    case ExportOptions::Format::JsonLines:
        return std::make_unique<JsonWriter>(options);
    case ExportOptions::Format::Yaml:
        return std::make_unique<YamlWriter>(options);
    }
    return {};
}

QList<std::pair<QString, QJsonValue>> TableWriter::members(const QList<QJsonValue> &values) const
{
    QList<std::pair<QString, QJsonValue>> result;
    const auto named = [&result](const QString &name) {
        return std::find_if(result.begin(), result.end(),
                            [&name](const auto &member) { return member.first == name; });
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QStringList steps = columns().at(i).name.split(u'.');
        const QJsonValue value = values.at(i).isUndefined() ? QJsonValue() : values.at(i);
        if (steps.size() == 1) {
            result.append({steps.first(), value});
            continue;
        }
        auto member = named(steps.first());
        if (member == result.end())
            member = result.insert(result.end(), {steps.first(), QJsonObject()});
        member->second = merged(member->second.toObject(), steps, 1, value);
    }
    return result;
}

bool TextTableWriter::begin(const QString &path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

bool TextTableWriter::finish()
{
    if (!m_file.flush())
        return false;
    m_file.close();
    return m_file.error() == QFileDevice::NoError;
}

} // namespace backdesk::ui
