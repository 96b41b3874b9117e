// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

namespace backdesk::ui
{

/// There is nothing at this path.
class NotFoundView : public View
{
    Q_OBJECT
public:
    /// `title`: the description's own; empty: ours.
    explicit NotFoundView(const Path &path, QWidget *parent = nullptr, const QString &title = {});

    QString title() const override { return m_title; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString m_title;
};

} // namespace backdesk::ui
