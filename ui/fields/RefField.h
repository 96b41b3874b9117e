// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QToolButton;

namespace backdesk::ui
{

class FieldOptions;
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
    QToolButton *editButton() const { return m_edit; }
    QToolButton *createButton() const { return m_create; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void connectPicker();
    void offer();
    QString offeredHint() const;
    QString labelOf(const QJsonValue &value) const;
    bool canCreate() const;
    bool canEdit() const;
    void editItem();
    void refreshLabel(const QString &collection);
    void updateButtons();
    void create(const QString &text);

    FieldContext m_context;
    CollectionMeta m_target;
    RefPicker *m_picker;
    FieldOptions *m_options = nullptr;
    bool m_offered = false; ///< the property `options` stands instead of the collection
    QToolButton *m_edit;
    QToolButton *m_open;
    QToolButton *m_create;
};

} // namespace backdesk::ui
