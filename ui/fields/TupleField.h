// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QGridLayout;

namespace backdesk::ui
{

class FieldRow;

/// A Tuple: an editor for each of its places, side by side as far as there is room. Null as long as all of
/// them are empty.
class TupleField : public FieldEditor
{
    Q_OBJECT
public:
    TupleField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void showState(const ElementState &state) override;
    bool isModified() const override { return value() != stored(); }
    bool isReadable() const override;
    QString inputError() const override;
    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    int innerMistakes() const override;
    void touchAll() override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    void setPlace(const QString &place) override;
    bool isWide() const override;

    const QList<FieldRow *> &rows() const { return m_rows; }

protected:
    void display(const QJsonValue &value) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_layout;
    QList<FieldRow *> m_rows;
    int m_columns = 0;
    bool m_edited = false;
};

} // namespace backdesk::ui
