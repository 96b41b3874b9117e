// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/ThreeWayMerge.h"
#include "ui/widgets/CollapsibleCard.h"

namespace backdesk::ui
{

class MergeText;

/// What did not overlap, closed at first: each field with what was, what will be, and who changed it.
class MergeSettled : public CollapsibleCard
{
    Q_OBJECT
public:
    explicit MergeSettled(QWidget *parent = nullptr);

    /// Hides itself when there are none.
    void setFields(const QList<MergeField> &fields, const QString &theirTitle, const MergeText &text);
    /// As shown, line by line: "Pages", "1,376 → 5", "Theirs".
    const QList<QStringList> &lines() const { return m_shown; }

private:
    void addLine(const QStringList &texts);

    QWidget *m_list = nullptr;
    QList<QStringList> m_shown;
};

} // namespace backdesk::ui
