// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ChoiceSource.h"
#include "ui/fields/FieldContext.h"

#include <QStringList>

namespace backdesk::ui
{

/// The words that other items of the collection have in the same field, the frequent ones first.
class TagSource : public ChoiceSource
{
    Q_OBJECT
public:
    static constexpr int Limit = 10;  ///< words at a time
    static constexpr int Items = 100; ///< items that are looked at

    TagSource(const FieldContext &context, const QString &queryName, QObject *parent = nullptr);

    /// Words that are not offered.
    void setExcluded(const QStringList &words) { m_excluded = words; }

protected:
    void run(const QString &text, int generation) override;

private:
    Result collect(const QString &text, const QJsonValue &items) const;

    FieldContext m_context;
    QStringList m_path;
    QStringList m_excluded;
};

} // namespace backdesk::ui
