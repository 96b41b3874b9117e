// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLabel;

namespace backdesk::ui
{

class ElidedLabel;
class HelpLabel;
class IconLabel;

/// An editor with its label above and its help or mistake below.
///
/// Mistakes show once the person has been at the field: edited it or left it. What cannot be read as a value
/// shows when the field is left.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor.
    explicit FieldRow(FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    const FieldMeta &field() const { return m_editor->field(); }
    /// Of what it is a part: told before its own title.
    void setGroupName(const QString &name);
    /// Hides the label, where a card's title says the same.
    void setTitleShown(bool shown);
    /// Keeps room for a label even where the editor shows the title itself, so that neighbours line up.
    void setAligned(bool aligned);
    /// `reason` is a sentence for people; empty: what the field's description tells.
    void setReadOnly(bool readOnly, const QString &reason = {});
    void setReadOnly(bool readOnly, ReadOnlyReason reason);
    /// The group around it is read-only, whatever holds for this row alone.
    void setGroupReadOnly(bool readOnly);
    /// What the server tells of the field and its parts for the item as it stands.
    void showState(const ElementState &state);
    /// Whether the item has the field, and the person may see it. A row that is not present is hidden, counts
    /// for nothing and is not sent, but keeps what was entered.
    bool isPresent() const { return m_present; }
    void setPresent(bool present);
    /// Present, but not to be seen: by its property `hidden`, or because its component shows nothing. It
    /// counts and is sent.
    bool isConcealed() const { return m_concealed; }
    bool isShown() const { return m_present && !m_concealed; }

    /// Puts a value in that nobody entered: it counts as no edit until somebody does.
    void autofill(const QJsonValue &value);
    bool isAutofilled() const { return m_autofilled; }
    /// Somebody entered something here that is not stored.
    bool isDirty() const { return m_present && !m_autofilled && m_editor->isModified(); }
    /// The focus came here.
    void visit() { m_visited = true; }
    bool isVisited() const { return m_visited; }
    /// The focus was here and went.
    bool isLeft() const { return m_left; }

    /// Why the field cannot be changed, as shown beside its title; empty: it can be.
    QString shownReason() const;

    /// The mistakes of the whole item; `path` is where this row's value stands.
    void showErrors(const FieldErrors &errors, const QString &path);
    /// How many mistakes are shown in this row, inner fields included.
    int mistakes() const;
    /// Shows all mistakes from now on.
    void touchAll();
    /// Forgets that the person was here.
    void untouch();
    bool isTouched() const { return m_touched; }
    /// The focus went elsewhere.
    void leave();
    /// The mistake that is shown; empty: none.
    QString shownMistake() const;

Q_SIGNALS:
    void edited();
    /// isConcealed() is another.
    void concealed();

private:
    void applyProps();
    QWidget *makeHeader();
    void refresh();
    void applyReadOnly();
    void describe(const QString &below);

    FieldEditor *m_editor;
    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_mark;
    IconLabel *m_lock;
    ElidedLabel *m_reason;
    QWidget *m_footer;
    IconLabel *m_alert;
    HelpLabel *m_message;
    QLabel *m_counter;
    QStringList m_errors;
    QString m_reasonText;
    bool m_readOnly = false; ///< this row alone
    bool m_groupReadOnly = false;
    bool m_forbidden = false; ///< by the present state
    QString m_groupName;
    bool m_propReadOnly = false;
    bool m_disabled = false;
    bool m_concealed = false;
    bool m_present = true;
    bool m_touched = false;
    bool m_complains = false; ///< about what cannot be read
    bool m_visited = false;
    bool m_left = false;
    bool m_autofilled = false;
};

} // namespace backdesk::ui
