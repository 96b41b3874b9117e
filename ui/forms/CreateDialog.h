// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/Form.h"
#include "ui/forms/SidePanel.h"
#include "ui/meta/AdminField.h"

namespace backdesk::ui
{

/// Adds an item while another one is edited, so that it can be linked.
class CreateDialog : public SidePanel
{
    Q_OBJECT
public:
    /// `about` without fieldsets: a generated form.
    CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent,
                 const AdminForm &about = {});

    QPushButton *createButton() const { return actionButton(); }
    void create() { submit(); }

Q_SIGNALS:
    void created(const QString &id, const QString &label);

protected:
    PendingReply send(const QJsonObject &outgoing) override;
    bool sendsAll() const override;
    void succeeded(const Reply &reply) override;
    QString failureText(const Reply &reply) const override;
    QString discardQuestion() const override;

private:
    CreateDialog(const FieldContext &context, const CollectionMeta &target, const CreateRequest &request,
                 QWidget *parent, const AdminForm &about);
    AdminFunction addFunction() const;

    FieldContext m_context;
    CollectionMeta m_target;
    AdminForm m_about;
    QJsonObject m_fixed; ///< members that lead back, not shown
};

} // namespace backdesk::ui
