// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Pager.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StateBlock.h"

#include <QPointer>

namespace backdesk::ui
{

class ItemsModel;
class ItemsTable;
class ListFooter;
class SkeletonRows;

/// The rows with the line below them, or what stands in their place: nothing yet, nothing found, a mistake.
class ItemsCard : public Card
{
    Q_OBJECT
public:
    explicit ItemsCard(ItemsModel &model, QWidget *parent = nullptr);

    ItemsTable *table() const { return m_table; }
    ListFooter *footer() const { return m_footer; }
    /// Null while rows are shown.
    StateBlock *state() const { return m_state; }
    SkeletonRows *skeleton() const { return m_skeleton; }

    /// The rows as far as they are there, grey bars over them from 150 ms on.
    void showLoading();
    void showRows();
    /// Takes ownership.
    void showState(StateBlock *state);

Q_SIGNALS:
    /// With numbers: from 1, within what there is, another one than the present.
    void pageRequested(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFooter();
    PagerState pagerState() const;
    void goToPage(int page);
    void step(int pages);
    void dropState();

    ItemsModel &m_model;
    ItemsTable *m_table;
    ListFooter *m_footer;
    SkeletonRows *m_skeleton;
    QPointer<StateBlock> m_state;
    QWidget *m_topLeft;
    QWidget *m_topRight;
};

} // namespace backdesk::ui
