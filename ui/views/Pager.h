// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backdesk::ui
{

/// Where a list with numbered pages stands.
struct PagerState {
    int page = 1; ///< from 1
    int pageCount = 1;
    int pageSize = 30;     ///< rows
    qint64 total = 0;      ///< items that match
    bool narrowed = false; ///< by filters or words
    bool loading = false;  ///< the first rows of the page are still to come

    bool operator==(const PagerState &other) const = default;
};

/// Leads from page to page of a list. Stands below its rows.
class Pager : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called whenever something of it may be otherwise; often with the same.
    virtual void setState(const PagerState &state) = 0;

Q_SIGNALS:
    /// From 1; what is beyond the ends leads to the ends.
    void pageRequested(int page);
    void pageSizeRequested(int rows);
};

} // namespace backdesk::ui
