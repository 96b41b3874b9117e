// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QGridLayout;
class QStackedWidget;

namespace backdesk::ui
{

class FreeDictField;
class SegmentedControl;
class TabAnchor;
class TreeField;

/// A FreeDict as a tree or as text. Begins with the tree where something is nested, else with the text; what
/// was entered in one stands in the other.
class FreeField : public FieldEditor
{
    Q_OBJECT
public:
    explicit FreeField(const FieldMeta &field, QWidget *parent = nullptr);

    bool isTree() const;
    /// Refused while the text is no JSON: it stays there to be mended.
    void setTree(bool tree);
    SegmentedControl *switcher() const { return m_switch; }
    FreeDictField *text() const { return m_text; }
    /// Made when it is first wanted.
    TreeField *tree();

    QString inputError() const override;
    QString hint() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    bool isWide() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The switch stands beside the tree's buttons where there is room.
    void arrange();
    FieldEditor *current() const;
    void adopt(FieldEditor *editor);
    void show(FieldEditor *editor);
    void fill(FieldEditor *editor);

    QGridLayout *m_layout;
    TabAnchor *m_tabs;
    QStackedWidget *m_stack;
    FreeDictField *m_text;
    SegmentedControl *m_switch;
    TreeField *m_tree = nullptr;
    QString m_name;
    QString m_description;
    bool m_chosen = false; ///< by the person: later values do not switch
};

} // namespace backdesk::ui
