// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/ThreeWayMerge.h"

#include <QObject>

class QButtonGroup;
class QLabel;
class QToolButton;
class QWidget;

namespace backdesk::ui
{

class FieldEditor;
class MergeChoice;
class MergeText;

/// One field in conflict with the widgets that settle it. The table around it places them.
class MergeRow : public QObject
{
    Q_OBJECT
public:
    /// The widgets become children of `table`, and go with it or with the row.
    MergeRow(const MergeField &field, const FieldContext &context, QWidget *table);
    ~MergeRow() override;

    const MergeField &field() const { return m_field; }
    bool isSettled() const;
    /// What was chosen; meaningless before isSettled().
    QJsonValue value() const;
    /// Takes over what was chosen in a row of the same field, where its values are still the same.
    void keep(const MergeRow &former);
    void showTexts(const MergeText &text);
    void setCaptionsShown(bool shown);

    QLabel *title() const { return m_title; }
    QLabel *was() const { return m_was; }
    MergeChoice *mine() const { return m_mine; }
    MergeChoice *theirs() const { return m_theirs; }
    /// Of lists: both sides' changes; null where that is no choice.
    MergeChoice *together() const { return m_together; }
    /// A value of its own, once asked for; else hidden, as its editor.
    MergeChoice *own() const { return m_own; }
    /// Opens the editor; null where the value cannot be edited here.
    QToolButton *editButton() const { return m_edit; }
    FieldEditor *editor() const { return m_editor; }
    bool hasEditor() const { return m_editor != nullptr; }
    QList<QWidget *> widgets() const;
    void edit();

Q_SIGNALS:
    void changed();
    /// It has more widgets than before.
    void grown();

private:
    MergeChoice *makeChoice(const QString &caption);
    void showBase();
    void startEditing(const QJsonValue &value);
    QJsonValue present() const;

    MergeField m_field;
    FieldContext m_context;
    QWidget *m_table;
    QButtonGroup *m_group;
    QLabel *m_title;
    QLabel *m_was;
    MergeChoice *m_mine;
    MergeChoice *m_theirs;
    MergeChoice *m_together = nullptr;
    MergeChoice *m_own = nullptr;
    QToolButton *m_edit = nullptr;
    FieldEditor *m_editor = nullptr;
    QString m_base;
    bool m_captionsShown = false;
};

} // namespace backdesk::ui
