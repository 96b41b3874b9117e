// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace backdesk::ui
{

class FilterChips;
class FilterText;
class SearchBox;

/// Above the rows: the words to look for, what the list is narrowed by, and the way to views, columns,
/// filters.
class ListBar : public QWidget
{
    Q_OBJECT
public:
    /// `title` names the list; `buttons` stand before the one of the filters.
    ListBar(const QString &title, const QList<FilterField> &fields, const FilterText &text,
            const QList<QToolButton *> &buttons, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    SearchBox *search() const { return m_search; }
    FilterChips *chips() const { return m_chips; }
    /// Shows and hides the filters.
    QToolButton *toggle() const { return m_toggle; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void putChips(bool below);

    SearchBox *m_search;
    FilterChips *m_chips;
    QToolButton *m_toggle;
    QGridLayout *m_grid;
    QList<QWidget *> m_buttons;
    bool m_isBelow = false; ///< the chips have a line of their own
};

} // namespace backdesk::ui
