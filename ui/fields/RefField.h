// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QToolButton;

namespace backdesk::ui
{

class ActionSource;
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
    QString displayText(const QJsonValue &value) override;
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
    bool offerFound();
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
    ActionSource *m_found = nullptr; ///< entries that functions find; null: there are none
    bool m_offered = false;          ///< those, or the property `options`, stand instead of the collection
    QToolButton *m_edit;
    QToolButton *m_open;
    QToolButton *m_create;
};

} // namespace backdesk::ui
