// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/OptionsSource.h"

#include "ui/fields/FieldEditor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace backdesk::ui
{

void OptionsSource::setOptions(const QList<Option> &options)
{
    m_options = options;
    m_folded.clear();
    Q_EMIT labelsChanged();
}

QJsonValue OptionsSource::valueOf(const QString &id) const
{
    return optionValue(id);
}

QString OptionsSource::idOf(const QJsonValue &value) const
{
    return value.isNull() ? QString() : optionId(value);
}

const Option *OptionsSource::find(const QJsonValue &value) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&value](const Option &option) { return option.value == value; });
    return found == m_options.end() ? nullptr : &*found;
}

QString OptionsSource::label(const QJsonValue &value) const
{
    const Option *option = find(value);
    return option ? option->label : ChoiceSource::label(value);
}

bool OptionsSource::isUnknown(const QJsonValue &value) const
{
    return !value.isNull() && !find(value);
}

OptionsSource::Result OptionsSource::find(const QString &text, qint64 from)
{
    if (m_folded.isEmpty()) {
        for (const Option &option : m_options)
            m_folded.append(foldedText(option.label));
    }
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    Result result{text, {}, 0, {}};
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const QString &label = m_folded.at(i);
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return label.contains(word); }))
            continue;
        const Option &option = m_options.at(i);
        if (result.total >= from && result.matches.size() < Limit)
            result.matches.append({optionId(option.value), option.label, option.group});
        ++result.total;
    }
    return result;
}

void OptionsSource::run(const QString &text, int generation)
{
    finish(generation, find(text, 0));
}

void OptionsSource::runMore(const QString &text, qint64 from, int generation)
{
    finishMore(generation, find(text, from));
}

QString optionId(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue optionValue(const QString &id)
{
    return QJsonDocument::fromJson(id.toUtf8()).array().at(0);
}

QString foldedText(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (plain)
        return text.toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded += c;
    }
    return folded.toCaseFolded();
}

} // namespace backdesk::ui
