// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLineEdit;

namespace backdesk::ui
{

class Chip;
class FlowLayout;
class InputFrame;

/// A List of short Strings as chips. Enter adds what is typed, Delete removes a chip, Alt with the arrow keys
/// moves it.
class ChipsField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChipsField(const FieldMeta &field, QWidget *parent = nullptr);

    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool isWide() const override { return true; }
    const QList<Chip *> &chips() const { return m_chips; }
    QLineEdit *lineEdit() const { return m_edit; }

protected:
    void display(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void remove(int index);
    void move(int index, int by);
    void focusChip(int index);
    void commit();
    void rebuild();
    bool handleEditKey(int key);
    bool handleChipKey(int index, int key, Qt::KeyboardModifiers modifiers);

    InputFrame *m_frame;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QList<Chip *> m_chips;
    QStringList m_texts;
};

} // namespace backdesk::ui
