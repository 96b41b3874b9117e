// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDialog.h"

namespace backdesk::ui
{

/// Adds an item while another one is edited, so that it can be linked. May be opened from within itself.
class CreateDialog : public FormDialog
{
    Q_OBJECT
public:
    CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent);

    QPushButton *createButton() const { return actionButton(); }
    void create() { submit(); }
    /// Asks before it throws input away.
    void reject() override;

Q_SIGNALS:
    void created(const QString &id, const QString &label);

protected:
    PendingReply send(const QJsonObject &outgoing) override;
    void succeeded(const Reply &reply) override;
    QString failureText(const Reply &reply) const override;

private:
    CreateDialog(const FieldContext &context, const CollectionMeta &target, const CreateRequest &request,
                 QWidget *parent);

    FieldContext m_context;
    QString m_target;
    QJsonObject m_fixed; ///< members that lead back, not shown
};

/// The same context with `create` opening a CreateDialog.
FieldContext withCreateDialog(FieldContext context);

} // namespace backdesk::ui
