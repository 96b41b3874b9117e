// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ChoiceSource.h"

namespace backdesk::ui
{

/// One of the values that a field may have, as people see it.
struct Option {
    QJsonValue value;
    QString label;
    QString group = {}; ///< empty: none
    bool operator==(const Option &) const = default;
};

/// Entries that are all known. Finds those whose label holds every word that is typed, whatever case and
/// accents; at once, also among many thousands.
class OptionsSource : public ChoiceSource
{
    Q_OBJECT
public:
    static constexpr int Limit = 200; ///< matches at a time

    using ChoiceSource::ChoiceSource;

    void setOptions(const QList<Option> &options);
    const QList<Option> &options() const { return m_options; }

    void search(const QString &text) override { searchNow(text); }
    QJsonValue valueOf(const QString &id) const override;
    QString idOf(const QJsonValue &value) const override;
    QString label(const QJsonValue &value) const override;
    bool isUnknown(const QJsonValue &value) const override;

protected:
    void run(const QString &text, int generation) override;
    bool canContinue() const override { return true; }
    void runMore(const QString &text, qint64 from, int generation) override;

private:
    const Option *find(const QJsonValue &value) const;
    Result find(const QString &text, qint64 from);

    QList<Option> m_options;
    QStringList m_folded; ///< labels to compare with, of the same places; empty until they are needed
};

/// The value as an id: its JSON, so that 1 and "1" differ.
QString optionId(const QJsonValue &value);
QJsonValue optionValue(const QString &id);

/// A text without case and accents, for comparing.
QString foldedText(const QString &text);

} // namespace backdesk::ui
