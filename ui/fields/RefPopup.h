// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ChoiceSource.h"
#include "ui/fields/PopupPanel.h"

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
    /// `currentId`: the entry that holds at present.
    void showResult(const ChoiceSource::Result &result, const QString &createText,
                    const QString &currentId = {});
    /// Moves or takes the present entry; false when the key is none of the popup's.
    bool handleKey(int key);
    /// Of what is shown, in order.
    QStringList entries() const;
    QString status() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QString &id, const QString &label);
    void createRequested();
    /// The person comes to the end of what was found, and there is more.
    void moreWanted();

private:
    void addMatches(const QList<ChoiceSource::Match> &matches);
    void addGroup(const QString &title);
    /// To the next entry that can be chosen, going round at the ends.
    void step(int by);
    int rowOf(const QString &id) const;
    void choose(int row);
    void setStatus(const QString &text);
    void fitHeight();

    bool isContinued(const ChoiceSource::Result &result) const;
    void tellStatus(const ChoiceSource::Result &result);
    void wantMore();

    ChoiceSource::Result m_shown;
    bool m_filling = false;
    QListWidget *m_list;
    QLabel *m_status;
};

} // namespace backdesk::ui
