// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

namespace backdesk::ui
{

/// Whole values as text that people can compare: references by their labels, lists entry by entry.
class MergeText
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::MergeText)
public:
    /// The context's labels are asked and must be there.
    explicit MergeText(const FieldContext &context, const QLocale &locale = QLocale());

    /// Empty for null and for what is empty itself.
    QString text(const FieldMeta &field, const QJsonValue &value) const;
    /// Has the labels of what it refers to looked up.
    void want(const FieldMeta &field, const QJsonValue &value) const;

private:
    QString list(const FieldMeta &field, const QJsonValue &value) const;
    QString group(const FieldMeta &field, const QJsonValue &value) const;
    QString single(const FieldMeta &field, const QJsonValue &value) const;

    FieldContext m_context;
    QLocale m_locale;
};

} // namespace backdesk::ui
