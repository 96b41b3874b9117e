// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/YamlWriter.h"

#include "ui/transfer/CellText.h"

#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

QByteArray key(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|null|yes|no|on|off|y|n)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool safe = plain.match(name).hasMatch() && !word.match(name).hasMatch();
    return safe ? name.toLatin1() : CellText::json(name);
}

/// Control characters that JSON may hold as they are, and YAML may not.
QByteArray printable(const QByteArray &json)
{
    QByteArray text = json;
    text.replace("\x7f", "\\u007f");
    if (!text.contains('\xc2'))
        return text;
    for (int c = 0x80; c < 0xa0; ++c) {
        QByteArray escape("\\u00");
        escape += QByteArray::number(c, 16);
        text.replace(QString(QChar(c)).toUtf8(), escape);
    }
    return text;
}

} // namespace

YamlWriter::YamlWriter(const ExportOptions &options) : TextTableWriter(options)
{
}

bool YamlWriter::writeRow(const QList<QJsonValue> &values)
{
    m_any = true;
    QByteArray text;
    for (const auto &[name, value] : members(values))
        text += (text.isEmpty() ? "- " : "  ") + key(name) + ": " + printable(CellText::json(value)) + '\n';
    return write(text);
}

bool YamlWriter::finish()
{
    return (m_any || write("[]\n")) && TextTableWriter::finish();
}

} // namespace backdesk::ui
