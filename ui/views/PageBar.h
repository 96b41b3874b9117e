// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Pager.h"

#include <QList>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

/// Which page of a list is shown: first, previous, numbers with gaps, next, last, any by its number, and how
/// many rows a page has.
class PageBar : public Pager
{
    Q_OBJECT
public:
    explicit PageBar(QWidget *parent = nullptr);

    void setState(const PagerState &state) override;
    /// Pages count from 1.
    void setPages(int current, int count);
    void setPageSize(int rows);
    int current() const { return m_current; }
    int count() const { return m_count; }
    /// The numbers that are shown; 0 stands for a gap.
    static QList<int> numbers(int current, int count);
    QLineEdit *goToEdit() const { return m_goTo; }
    QToolButton *sizeButton() const { return m_size; }

private:
    QToolButton *addStep(const QString &iconName, const QString &name, QHBoxLayout *row);
    void showNumbers();
    void ask(int page);

    QToolButton *m_first;
    QToolButton *m_back;
    QHBoxLayout *m_numbers;
    QToolButton *m_forth;
    QToolButton *m_last;
    QLineEdit *m_goTo;
    QToolButton *m_size;
    int m_current = 1;
    int m_count = 1;
};

} // namespace backdesk::ui
