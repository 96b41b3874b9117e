// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/Sources.h"

#include <QFile>

namespace backdesk
{

SourceFile::SourceFile(const QByteArray &text)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path()));
}

DescriptionResult SourceFile::load(const DescriptionOverrides &overrides) const
{
    return loadDescription(path(), overrides);
}

QStringList SourceFile::lines() const
{
    QStringList lines = checkDescription(path());
    for (QString &line : lines)
        line.remove(folder() + u'/');
    return lines;
}

QByteArray withField(const QByteArray &field)
{
    return "backoffice: app\ncollections:\n  c: {fields: {\n    f:    " + field + ",\n    x: String}}\n";
}

} // namespace backdesk
