// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace backdesk::ui
{

/// Says in words what a list is filtered by: "1940–2020", "English, French".
class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::FilterText)
public:
    /// How an item is named; the id itself while that is not known.
    using NameOf = std::function<QString(const QString &collection, const QString &id)>;

    explicit FilterText(NameOf nameOf, const QLocale &locale = QLocale());

    /// All conditions that the field's editor has set.
    QString describe(const FilterField &field, const Conditions &conditions) const;
    /// One that no editor knows, as from a link: "is not 5".
    static QString describe(const QString &op, const QString &operand);

    static QString choice(const QString &value);
    /// The values that a Choice condition asks for.
    static QStringList choices(const FilterField &field, const Conditions &conditions);
    /// The last day of a Date condition, which asks for what is before the next one; invalid: none.
    static QDate lastDay(const FilterField &field, const Conditions &conditions);

private:
    QString range(const QString &from, const QString &to) const;
    QString numberText(const FilterField &field, const QString &operand) const;
    QString componentValue(const FilterField &field, const QString &value) const;
    QString componentText(const FilterField &field, const Conditions &conditions) const;
    QString momentText(const QString &operand) const;
    QString entriesText(const FilterField &field, const Conditions &conditions) const;
    static QString presenceText(const FilterField &field, const Conditions &conditions);
    QString dateText(const QDate &date) const;

    NameOf m_nameOf;
    QLocale m_locale;
};

} // namespace backdesk::ui
