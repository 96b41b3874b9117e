// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Description.h"

#include "core/description/ApplicationReader.h"

#include <QCoreApplication>
#include <QFile>

namespace backdesk
{

namespace
{

DescriptionResult failed(const Report &report)
{
    DescriptionResult result;
    result.errors = report.errors();
    return result;
}

} // namespace

DescriptionResult loadDescription(const QString &path, const DescriptionOverrides &overrides)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    Report report(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report.addFile(
            Message(QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"), {file.errorString()}));
        return failed(report);
    }
    const QByteArray text = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError || text.size() > largest) {
        report.addFile(
            text.size() > largest
                ? Message(QT_TRANSLATE_NOOP("core", "the file is too large for a description"))
                : Message(QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"), {file.errorString()}));
        return failed(report);
    }
    return readDescription(text, path, overrides);
}

DescriptionResult readDescription(const QByteArray &text, const QString &path,
                                  const DescriptionOverrides &overrides)
{
    Report report(path);
    const YamlDocument document = readYaml(text);
    for (const YamlMistake &mistake : document.mistakes)
        report.addYaml(mistake);
    if (document.root.kind == YamlNode::Kind::Null && !report.isEmpty())
        return failed(report); // nothing of it could be read
    DescriptionResult result = ApplicationReader(document.root, path, overrides, report).read();
    result.errors = report.errors();
    return result;
}

QStringList checkDescription(const QString &path, const QString &language)
{
    QStringList lines;
    for (const DescriptionError &error : loadDescription(path).errors)
        lines.append(error.text(language));
    return lines;
}

} // namespace backdesk
