// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/SidePanel.h"
#include "ui/meta/AdminField.h"

namespace backdesk::ui
{

/// Changes an item that another form refers to, without leaving that form.
class EditDialog : public SidePanel
{
    Q_OBJECT
public:
    /// `context` is that of the form it is opened from; `about` without fieldsets: a generated form.
    /// `reverse`: selector of its member that leads back there, which is not shown.
    EditDialog(const FieldContext &context, const QString &collection, const QString &id, QWidget *parent,
               const AdminForm &about = {}, const QString &reverse = {});

    /// Just closes when nothing was changed.
    void submit() override;

Q_SIGNALS:
    /// It is stored; `label` is how it is called now, empty if its form does not tell.
    void edited(const QString &label);

protected:
    PendingReply send(const QJsonObject &outgoing) override;
    bool sendsAll() const override;
    bool mayAct() const override { return m_modify && permits(QStringLiteral("save")); }
    void rightsChanged() override;
    bool handled(const Reply &reply) override;
    void succeeded(const Reply &reply) override;
    QString failureText(const Reply &reply) const override;
    QString discardQuestion() const override;

private:
    EditDialog(const FieldContext &context, const CollectionMeta &target, const QString &id, QWidget *parent,
               const AdminForm &about, const QString &reverse);
    PendingReply read();
    void load();
    void loaded(const Reply &reply);
    void meet(const Reply &theirs);

    FieldContext m_context;
    CollectionMeta m_target;
    AdminForm m_about;
    QString m_id;
    QJsonObject m_item;
    QByteArray m_etag;
    bool m_modify = true; ///< as the server says
    bool m_forbidden = false;
};

} // namespace backdesk::ui
