// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Cell.h"
#include "ui/views/ListColumn.h"

#include <QJsonObject>
#include <QLocale>

namespace backdesk::ui
{

/// Turns items as the API tells them into rows, by the columns' kinds and the language's customs.
class CellFormat
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::CellFormat)
public:
    CellFormat(const QString &collection, const QList<ListColumn> &columns,
               const QLocale &locale = QLocale());

    /// `labels`: the answer's `_labels`, names by collection and id.
    ItemRow row(const QJsonObject &item, const QJsonObject &labels) const;
    /// A row of a selection, whose columns tell their places.
    ItemRow row(const QJsonArray &values, const QJsonObject &labels) const;

    /// What a function of the description gave for a cell: a value, or {text, icon, tag}.
    Cell scripted(const ListColumn &column, const QJsonValue &given) const;
    /// Of the item, by the column's path; "[*]" gathers from all entries of a list.
    static QJsonValue valueOf(const ListColumn &column, const QJsonObject &item);

    static QString linkSeparator();
    /// Texts one after the other, as those of a list.
    static QString listText(const QStringList &texts);
    static QString date(const QString &iso, const QLocale &locale);
    static QString number(double value, bool grouped, QLocale locale);
    /// Whole numbers of 64 bits exactly.
    static QString number(const QJsonValue &value, bool grouped, QLocale locale);
    /// A date in figures with a year of four digits.
    static QString dateFormat(const QLocale &locale);

private:
    void finish(ItemRow &row) const;
    Cell selected(const ListColumn &column, const QJsonValue &value, const QJsonObject &labels) const;
    Cell cell(const ListColumn &column, const QJsonValue &value, const QJsonObject &labels) const;
    Cell scalar(const ListColumn &column, ListColumn::Kind kind, const QJsonValue &value) const;
    /// What JSON has arrays and objects for, on one line; empty: a single value.
    QString composed(ListColumn::Kind kind, const QJsonValue &value, bool grouped) const;
    static Cell links(const ListColumn &column, const QStringList &ids, const QJsonObject &labels);

    QString m_collection;
    QList<ListColumn> m_columns; ///< those that are not shown are left empty
    qsizetype m_main = 0;
    QLocale m_locale;
};

} // namespace backdesk::ui
