// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QPushButton;
class QToolButton;

namespace backdesk::ui
{

class JsonTree;

/// A FreeDict as a tree whose entries can be added, renamed, removed and given another kind.
class TreeField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TreeField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    QString hint() const override { return m_refused; }
    bool isWide() const override { return true; }
    JsonTree *tree() const { return m_tree; }
    /// Of the buttons below the tree.
    int buttonsWidth() const;
    QPushButton *addButton() const { return m_add; }
    QToolButton *kindButton() const { return m_kind; }

protected:
    void display(const QJsonValue &value) override;

private:
    void makeKindMenu();
    void taken();
    void refresh();
    void fitHeight();

    JsonTree *m_tree;
    QPushButton *m_add;
    QPushButton *m_remove;
    QToolButton *m_kind;
    QString m_refused;
};

} // namespace backdesk::ui
