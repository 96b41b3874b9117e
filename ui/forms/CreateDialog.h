// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/Form.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace backdesk::ui
{

struct Reply;

/// Adds an item while another one is edited, so that it can be linked. May be opened from within itself.
class CreateDialog : public QDialog
{
    Q_OBJECT
public:
    CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent);

    Form *form() const { return m_form; }
    QPushButton *createButton() const { return m_create; }
    void create();
    /// Asks before it throws input away.
    void reject() override;

Q_SIGNALS:
    void created(const QString &id, const QString &label);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void finish(const Reply &reply);
    void updateState();

    FieldContext m_context;
    CollectionMeta m_target;
    QJsonObject m_fixed; ///< members that lead back, not shown
    Form *m_form;
    QLabel *m_mistakes;
    QPushButton *m_create;
    bool m_saving = false;
};

/// The same context with `create` opening a CreateDialog.
FieldContext withCreateDialog(FieldContext context);

} // namespace backdesk::ui
