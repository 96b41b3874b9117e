// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class LinkLine;
class RefPicker;
class TabAnchor;

/// References to several items: a list of links, with a picker to add more. Long lists show their beginning.
class RefsListField : public FieldEditor
{
    Q_OBJECT
public:
    static constexpr int Shown = 20;

    RefsListField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool isWide() const override { return true; }
    RefPicker *picker() const { return m_picker; }
    const QList<LinkLine *> &lines() const { return m_lines; }
    QPushButton *showAllButton() const { return m_showAll; }
    qsizetype count() const { return m_ids.size(); }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void add(const QString &id, const QString &label);
    void remove(const QString &id);
    void create(const QString &text);
    void editItem(const QString &id);
    void commit();
    void rebuild();
    void refreshLabels(const QString &collection);
    bool canEdit() const;
    LinkLine *makeLine(const QString &id);

    FieldContext m_context;
    CollectionMeta m_target;
    QStringList m_ids;
    bool m_all = false;
    TabAnchor *m_tabs;
    QFrame *m_box;
    QVBoxLayout *m_linesLayout;
    QList<LinkLine *> m_lines;
    QLabel *m_empty;
    QPushButton *m_showAll;
    RefPicker *m_picker;
};

} // namespace backdesk::ui
