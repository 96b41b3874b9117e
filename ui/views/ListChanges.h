// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace backdesk::ui
{

class Connector;
class ItemsModel;

/// Tells when a list is to be looked at anew because somebody wrote: seldom enough when much is written, and
/// only while it is seen.
class ListChanges : public QObject
{
    Q_OBJECT
public:
    /// `view` is what is seen or not. All outlive it, or are destroyed with the parent.
    ListChanges(Connector &connector, const ItemsModel &model, QWidget *view);

    /// The list was asked for anew.
    void settle() { m_outdated = false; }

Q_SIGNALS:
    /// What the list shows of these may be otherwise now; for names, which are seen elsewhere too.
    void concerned(const QStringList &collections);
    void refreshDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QStringList &collections);

    const ItemsModel &m_model;
    QWidget *m_view;
    QTimer m_gather;
    bool m_outdated = false;
};

} // namespace backdesk::ui
