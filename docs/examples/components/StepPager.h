// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Pager.h"

class QLabel;
class QToolButton;

namespace backdesk::example
{

/// One page back, one forth, and which one it is.
class StepPager : public ui::Pager
{
    Q_OBJECT
public:
    explicit StepPager(QWidget *parent = nullptr);

    void setState(const ui::PagerState &state) override;

    QToolButton *back() const { return m_back; }
    QToolButton *forth() const { return m_forth; }
    QString text() const;

private:
    QToolButton *m_back;
    QLabel *m_text;
    QToolButton *m_forth;
    int m_page = 1;
};

/// Makes it known as `custom:Steps`.
void registerStepPager();

} // namespace backdesk::example
