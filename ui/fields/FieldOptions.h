// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/OptionsSource.h"

namespace backdesk::ui
{

class FieldEditor;

/// Reads [{value, label, group}], plain values, or {options: [...]}. Anything else gives nothing.
QList<Option> parseOptions(const QJsonValue &json);

/// What a field's editor offers: the property `options` (a list, or a function that gives one), else the
/// choices that hold for the item at present, else those of the description.
class FieldOptions : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the editor and follows its properties.
    FieldOptions(FieldEditor *editor, const FieldContext &context);

    const QList<Option> &options() const { return m_options; }
    /// The property is there, whatever it says.
    bool isGiven() const;
    /// By the item's present state.
    void setChoices(const QList<QJsonValue> &choices);
    /// Why there are no options; empty: nothing failed.
    const QString &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void run(const AdminFunction &function);
    void take(const QList<Option> &options, const QString &error = {});
    QList<Option> ofChoices() const;

    FieldEditor *m_editor;
    FieldContext m_context;
    QList<QJsonValue> m_choices;
    QList<Option> m_options;
    QJsonValue m_given;
    QString m_error;
    int m_generation = 0;
};

} // namespace backdesk::ui
