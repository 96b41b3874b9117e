// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"
#include "ui/widgets/View.h"

namespace backdesk::ui
{

class EmptyState;
class ScriptRunner;

/// There is nothing at this path.
class NotFoundView : public View
{
    Q_OBJECT
public:
    /// `title`: the description's own; not given: ours. At home it names no path. The runner outlives it, and
    /// may be null.
    explicit NotFoundView(const Path &path, QWidget *parent = nullptr, const AdminValue &title = {},
                          ScriptRunner *scripts = nullptr);

    QString title() const override { return m_title; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showTexts(const QString &own);

    QString m_title;
    EmptyState *m_state;
};

} // namespace backdesk::ui
