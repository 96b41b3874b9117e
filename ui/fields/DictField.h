// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

class FieldGrid;

/// The members of a Dict as a group of fields. changes() holds only the members that were modified.
class DictField : public FieldEditor
{
    Q_OBJECT
public:
    DictField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QJsonValue draftValue() const override;
    void showState(const ElementState &state) override;
    void edit(const QJsonValue &value) override;
    void rebase(const QJsonValue &stored) override;
    bool isModified() const override;
    int modifiedCount() const override;
    QJsonValue changes() const override;
    bool isReadable() const override;
    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    int innerMistakes() const override;
    void touchAll() override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    bool isWide() const override { return true; }

    void setPlace(const QString &place) override;
    void setColumns(int columns) override;
    /// A line at the leading edge shows how far the group goes; cards need none.
    void setLineShown(bool shown);
    FieldGrid *grid() const { return m_grid; }

protected:
    void display(const QJsonValue &value) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FieldGrid *m_grid;
    bool m_line = true;
};

} // namespace backdesk::ui
