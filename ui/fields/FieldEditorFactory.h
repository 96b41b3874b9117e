// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/meta/FieldMeta.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace backdesk::ui
{

class FieldEditor;

/// Knows which editor a field gets. GUI thread only.
class FieldEditorFactory
{
public:
    using Fits = std::function<bool(const FieldMeta &field)>;
    using Maker =
        std::function<FieldEditor *(const FieldMeta &field, const FieldContext &context, QWidget *parent)>;

    /// With the editors of this folder; made on first use.
    static FieldEditorFactory &instance();

    /// What was added last is asked first, so that custom editors win over the usual ones.
    void add(Fits fits, Maker maker);
    /// Makes `name` a component that descriptions can ask for by `ui` (fields) or `component` (admin forms).
    /// `fits` tells which fields it can hold; a later registration of the same name wins.
    void registerComponent(const QString &name, Fits fits, Maker maker);
    /// Names of all components, sorted.
    QStringList components() const;
    /// Whether that component exists and can hold the field's values.
    bool fits(const QString &component, const FieldMeta &field) const;

    /// The editor of the component that the field asks for. Where that is not known or cannot hold the
    /// field's values, a line in the log says so, and the type decides. Never null: values of unknown types
    /// get a read-only UnknownField.
    FieldEditor *make(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr) const;

private:
    FieldEditorFactory();
    void registerComponents();

    struct Entry {
        Fits fits;
        Maker maker;
    };
    const Entry *component(const FieldMeta &field) const;

    std::vector<Entry> m_entries;
    QMap<QString, Entry> m_components;
};

} // namespace backdesk::ui
