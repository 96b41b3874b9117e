// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/ThreeWayMerge.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QBoxLayout;

namespace backdesk::ui
{

class Banner;
class FormScroll;
class MergeSettled;
class MergeTable;

/// Two people changed an item: shows field by field what was, what each made of it, and lets a person choose
/// where both changed the same. Stores nothing itself. Rejecting it goes on with the form as it stands.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `item` is how the item is called.
    MergeDialog(const FieldContext &context, const QString &item, QWidget *parent);

    /// Also while it is open, when their state changes again: choices between the same values stay.
    void setMerge(const ThreeWayMerge &merge, const QJsonObject &theirItem);
    const ThreeWayMerge &merge() const { return m_merge; }
    /// What is to be sent onto their state.
    QJsonObject changes() const;
    /// While it is being saved.
    void setBusy(bool busy);
    /// What stands in the way, or what is new; an empty one goes.
    void showNotice(const QString &text, bool mistake);

    MergeTable *table() const { return m_table; }
    MergeSettled *settled() const { return m_settled; }
    Banner *notice() const { return m_notice; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *theirsButton() const { return m_theirs; }
    QPushButton *keepButton() const { return m_keep; }
    QString explanation() const;
    QString status() const;
    /// Does nothing while it is being saved.
    void reject() override;

Q_SIGNALS:
    void saveRequested();
    /// Mine is to be dropped as a whole.
    void theirsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead(const QString &item);
    QWidget *makeFoot();
    void wantLabels();
    void showTexts();
    void updateState();
    void arrangeFoot();
    void fit();
    QString theirTitle() const;

    FieldContext m_context;
    ThreeWayMerge m_merge;
    QJsonObject m_theirItem;
    QLabel *m_explanation = nullptr;
    Banner *m_notice;
    MergeTable *m_table;
    MergeSettled *m_settled;
    FormScroll *m_scroll;
    QLabel *m_status = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    QBoxLayout *m_footLayout = nullptr;
    bool m_busy = false;
};

} // namespace backdesk::ui
