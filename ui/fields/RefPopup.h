// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/PopupPanel.h"
#include "ui/fields/RefSearch.h"

class QLabel;
class QListWidget;

namespace backdesk::ui
{

/// Matches below a RefPicker. The focus stays in the picker, which hands its keys on.
class RefPopup : public PopupPanel
{
    Q_OBJECT
public:
    explicit RefPopup(QWidget *anchor);

    void showLoading();
    /// `createText`: offers to create an item; empty: does not.
    void showResult(const RefSearch::Result &result, const QString &createText);
    /// Moves or takes the present entry; false when the key is none of the popup's.
    bool handleKey(int key);
    /// Of what is shown, in order.
    QStringList entries() const;
    QString status() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QString &id, const QString &label);
    void createRequested();

private:
    void choose(int row);
    void setStatus(const QString &text);
    void fitHeight();

    QListWidget *m_list;
    QLabel *m_status;
};

} // namespace backdesk::ui
