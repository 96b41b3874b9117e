// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Report.h"

#include "core/description/Nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace backdesk
{

namespace
{

QString placeOf(const DescriptionError &error)
{
    return QStringLiteral("%1:%2 %3")
        .arg(QString::number(error.line), QString::number(error.column), error.keyPath);
}

} // namespace

void Report::addYaml(const YamlMistake &mistake)
{
    m_errors.append(
        {m_file, mistake.place.line, mistake.place.column, mistake.keyPath, mistake.message, {}, {}});
    m_wrongText.insert(placeOf(m_errors.last()));
}

void Report::append(const DescriptionError &error)
{
    if (!m_wrongText.contains(placeOf(error)))
        m_errors.append(error);
}

void Report::add(const TextPlace &place, const QString &keyPath, const Message &message)
{
    append({m_file, place.line, place.column, keyPath, message, {}, {}});
}

void Report::addChoice(const TextPlace &place, const QString &keyPath, const Message &message,
                       const QString &text, const QStringList &allowed)
{
    append({m_file, place.line, place.column, keyPath, message, nearest(text, allowed), allowed});
}

void Report::addFile(const Message &message)
{
    m_errors.append({m_file, 0, 0, {}, message, {}, {}});
}

void Report::addUnsupported(const TextPlace &place, const QString &keyPath, const QString &what)
{
    add(place, keyPath, Message(QT_TRANSLATE_NOOP("core", "this version does not support %1 yet"), {what}));
}

DescriptionErrors Report::errors() const
{
    DescriptionErrors sorted = m_errors;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return sorted;
}

} // namespace backdesk
