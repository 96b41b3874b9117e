// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"
#include "ui/transfer/ImportMapping.h"
#include "ui/transfer/ReferenceTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>
#include <optional>

namespace backdesk::ui
{

/// What a cell became.
struct ReadValue {
    QJsonValue value = QJsonValue(QJsonValue::Undefined); ///< undefined: nothing is said about the field
    QString error;                                        ///< a sentence for people; empty: it could be read
};

/// Turns cells of files into values of fields.
class ValueReading
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ValueReading)
public:
    /// What stands for the item that a text refers to.
    using Resolve = std::function<ReadValue(const ReferenceKey &key, const QString &text)>;

    ValueReading(const QLocale &locale, Resolve resolve);

    ReadValue read(const FieldMeta &field, const ImportColumn &column, const QJsonValue &cell) const;
    /// The texts by which a cell refers to items.
    static QStringList referenceTexts(const FieldMeta &field, const ImportColumn &column,
                                      const QJsonValue &cell);
    /// The entries of a list in one cell.
    static QJsonArray entries(const QJsonValue &cell, const QString &separator);

private:
    ReadValue readText(const FieldMeta &field, const QJsonValue &cell) const;
    ReadValue readNumber(const FieldMeta &field, const QJsonValue &cell) const;
    ReadValue readBool(const QJsonValue &cell) const;
    ReadValue readDate(const QJsonValue &cell) const;
    ReadValue readList(const FieldMeta &field, const ImportColumn &column, const QJsonValue &cell) const;
    ReadValue readReference(const FieldMeta &field, const ImportColumn &column, const QJsonValue &cell) const;
    ReadValue readAlternatives(const FieldMeta &field, const ImportColumn &column,
                               const QJsonValue &cell) const;
    static ReadValue readJson(const FieldMeta &field, const QJsonValue &cell);

    QLocale m_locale;
    Resolve m_resolve;
};

} // namespace backdesk::ui
