// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

class SearchBox;

/// A String to look for, with a magnifier and a cross that clears it; mostly in filters.
class SearchField : public FieldEditor
{
    Q_OBJECT
public:
    explicit SearchField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    SearchBox *box() const { return m_box; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    SearchBox *m_box;
};

} // namespace backdesk::ui
