// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemView.h"

namespace backdesk::ui
{

/// Makes a new item. The path's query may hold what its fields begin with: "users/new?addr=<id>".
class AddView : public ItemView
{
    Q_OBJECT
public:
    /// The connector, and what else is given, must outlive the view. Without `scripts` the functions of the
    /// description do nothing; without `permissions` the server alone says what may be done.
    AddView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent = nullptr,
            ScriptRunner *scripts = nullptr, Permissions *permissions = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    PendingReply store(const QJsonObject &outgoing) override;
    QJsonObject operation(const QJsonObject &outgoing) override;
    QString savedText() override;
    void stored(const Reply &reply) override;
    QString nameless() const override;
    Path storedPath(const Reply &reply) const override;
    void addAnother() override;

private:
    void begin();
    void showRight();
    StateBlock *refusal();
    QJsonObject given() const;
};

} // namespace backdesk::ui
