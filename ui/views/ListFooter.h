// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace backdesk::ui
{

class OverflowBar;
class PageBar;
class Pager;

/// Below the rows: what can be done with the ticked ones, which rows are seen, and the way to others.
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(QWidget *parent = nullptr);

    /// Rows counted from 0; `total` 0: says nothing.
    void setRange(qint64 first, qint64 last, qint64 total);
    /// Whether there is anything before and behind what is seen.
    void setPaging(bool back, bool forth);
    QString text() const;
    /// Pages with numbers instead of a page back and forth.
    void setNumbered(bool numbered);
    PageBar *pages() const { return m_pages; }
    /// Instead of the one with numbers; takes ownership. Null: there is no way to other pages here.
    void setPager(Pager *pager);
    /// Of numbered pages; null where there is none.
    Pager *pager() const { return m_pager; }

    /// How many rows are ticked, of how many that match; none: says nothing.
    void setSelected(qint64 count, qint64 matching);
    QString selectedText() const;
    /// What can be done with them.
    OverflowBar *bulk() const { return m_bulk; }
    QPushButton *allButton() const { return m_all; }
    QToolButton *noneButton() const { return m_none; }
    /// Tells of rows that came elsewhere; hidden at first, as the one that closes it.
    QPushButton *newsButton() const { return m_news; }
    QToolButton *newsCloseButton() const { return m_newsClose; }

Q_SIGNALS:
    /// -1 back, 1 forth.
    void pageRequested(int step);
    /// With numbers: from 1, within what there is.
    void numberRequested(int page);
    void pageSizeRequested(int rows);
    /// All that match are to be ticked, or none.
    void allRequested();
    void noneRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectPager();
    void arrange();

    QBoxLayout *m_lines;
    QHBoxLayout *m_selection;
    QHBoxLayout *m_rest;
    QLabel *m_selected;
    OverflowBar *m_bulk;
    QPushButton *m_all;
    QToolButton *m_none;
    QPushButton *m_news;
    QToolButton *m_newsClose;
    QLabel *m_range;
    QToolButton *m_back;
    QToolButton *m_forth;
    PageBar *m_pages;
    Pager *m_pager;
    bool m_numbered = false;
};

} // namespace backdesk::ui
