// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/AcceptLanguage.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace backdesk
{

QStringList acceptedLanguages(const QByteArray &header)
{
    QList<std::pair<double, QString>> weighted;
    for (const QByteArray &part : header.split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        const QByteArray tag = pieces.first().trimmed();
        const bool odd = tag.isEmpty() || tag.size() > 35 || !std::all_of(tag.begin(), tag.end(), [](char c) {
                             return (isalnum(uchar(c)) != 0) || c == '-' || c == '_';
                         });
        if (odd)
            continue;
        double weight = 1;
        for (const QByteArray &piece : pieces.mid(1)) {
            if (piece.trimmed().startsWith("q="))
                weight = piece.trimmed().mid(2).toDouble();
        }
        if (weight > 0)
            weighted.append({weight, QString::fromLatin1(tag)});
    }
    std::stable_sort(weighted.begin(), weighted.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList languages;
    for (const auto &[weight, language] : std::as_const(weighted))
        languages.append(language);
    return languages;
}

} // namespace backdesk
