// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QToolButton;

namespace backdesk::ui
{

class RefPicker;

/// A reference to one item of a collection: typed, chosen, opened, or created in place.
class RefField : public FieldEditor
{
    Q_OBJECT
public:
    RefField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    QString hint() const override;
    RefPicker *picker() const { return m_picker; }
    QToolButton *openButton() const { return m_open; }
    QToolButton *createButton() const { return m_create; }

protected:
    void display(const QJsonValue &value) override;

private:
    void refreshLabel(const QString &collection);
    void updateButtons();
    void create(const QString &text);

    FieldContext m_context;
    CollectionMeta m_target;
    RefPicker *m_picker;
    QToolButton *m_open;
    QToolButton *m_create;
};

} // namespace backdesk::ui
