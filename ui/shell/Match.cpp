// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Match.h"

#include <QRegularExpression>
#include <QStringList>

namespace backdesk::ui
{

namespace
{

enum Score { None = 0, Within = 1, Initials = 2, WordStart = 4, TextStart = 6 };

/// Lower case without accents.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    }
    return out;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("[\\s/:·–,()]+"));
    return text.split(parts, Qt::SkipEmptyParts);
}

int scoreOf(const QString &word, const QString &text, const QStringList &words)
{
    if (text.startsWith(word))
        return TextStart;
    QString initials;
    for (const QString &each : words) {
        if (each.startsWith(word))
            return WordStart;
        initials += each.at(0);
    }
    if (initials.contains(word))
        return Initials;
    return text.contains(word) ? Within : None;
}

} // namespace

int matchScore(const QString &typed, const QString &text)
{
    const QString where = folded(text);
    const QStringList words = wordsOf(where);
    int sum = 0;
    for (const QString &word : wordsOf(folded(typed))) {
        const int score = scoreOf(word, where, words);
        if (score == None)
            return None;
        sum += score;
    }
    return sum;
}

} // namespace backdesk::ui
