// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/meta/FieldMeta.h"

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
    /// Never null: values of unknown types get a read-only UnknownField.
    FieldEditor *make(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr) const;

private:
    FieldEditorFactory();

    struct Entry {
        Fits fits;
        Maker maker;
    };
    std::vector<Entry> m_entries;
};

} // namespace backdesk::ui
