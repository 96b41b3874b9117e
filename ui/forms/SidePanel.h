// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDialog.h"
#include "ui/meta/AdminField.h"

#include <QJsonObject>

namespace backdesk::ui
{

class DescribedView;

/// A form beside the one it was opened from, for something that form refers to. Asks before it throws input
/// away. May be opened from within itself.
class SidePanel : public FormDialog
{
    Q_OBJECT
public:
    void reject() override;

protected:
    /// Takes the form.
    SidePanel(Form *form, const QString &title, const QString &actionText, QWidget *parent);

    /// What the description has for a button ("save", "cancel") of panels, or of the view ("addView") that it
    /// stands for; else `usual`.
    static QString buttonText(const char *button, const char *view, const QString &usual);
    /// The member at the top that leads back, for selectors such as "$.users"; empty for deeper ones.
    static QString wayBack(const QString &selector);
    /// Whose card does not repeat what the panel's title says.
    static CollectionMeta untitled(CollectionMeta collection);
    /// Has `action` ("add", "save") done only where the description and answers allow it, as the form stands.
    void followRights(const FieldContext &context, const AdminForm &about, const QString &action);
    /// True unless the description, or an answer, forbids it.
    bool permits(const QString &action) const;
    /// False while a function is still to tell.
    bool isKnown(const QString &action) const;
    /// What may be done is otherwise, or is known now.
    virtual void rightsChanged();
    /// What the panel is for: whether it may be done. By default what the description says.
    virtual bool mayAct() const { return permits(m_does); }
    /// Who asks, where a function of the form itself does the action; empty: nobody.
    QJsonObject asker(const AdminForm &about, const QString &action) const;
    /// Where the title is a function of the item.
    void askTitle(const FieldContext &context, const AdminForm &about, const QJsonObject &item);
    /// A line around it, which no window manager draws.
    void paintEvent(QPaintEvent *event) override;

private:
    DescribedView *m_described = nullptr;
    QString m_does;
    QString m_close; ///< what the button is called that does nothing
};

} // namespace backdesk::ui
