// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

/// Keeps any value in a form without showing it.
class HiddenField : public FieldEditor
{
    Q_OBJECT
public:
    explicit HiddenField(const FieldMeta &field, QWidget *parent = nullptr) : FieldEditor(field, parent) {}

    bool isInvisible() const override { return true; }

protected:
    void display(const QJsonValue &) override {}
};

} // namespace backdesk::ui
