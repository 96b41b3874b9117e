// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDialog.h"

#include <QJsonObject>

#include <functional>

namespace backdesk::ui
{

/// Asks for an action's parameters.
class ActionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Sends the parameters away; what comes back decides whether the dialog closes.
    using Send = std::function<PendingReply(const QJsonObject &parameters)>;

    /// `subject` says what it is done with: "Neil Armstrong". The context's collection and item are ignored:
    /// parameters are no item.
    ActionDialog(const FieldContext &context, const ActionMeta &action, const QString &subject, Send send,
                 QWidget *parent);

Q_SIGNALS:
    void done(const backdesk::ui::Reply &reply);

protected:
    PendingReply send(const QJsonObject &item) override;
    void succeeded(const Reply &reply) override;
    QString failureText(const Reply &reply) const override;

private:
    QString m_title;
    Send m_send;
};

} // namespace backdesk::ui
