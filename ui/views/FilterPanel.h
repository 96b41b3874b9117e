// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QFrame>
#include <QMap>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace backdesk::ui
{

class FilterEditor;

/// All editors of what a list can be filtered by, one below the other. Changes count at once.
class FilterPanel : public QFrame
{
    Q_OBJECT
public:
    /// Makes the editor of a field.
    using Factory = std::function<FilterEditor *(const FilterField &field)>;

    FilterPanel(const QList<FilterField> &fields, const Factory &factory, QWidget *parent = nullptr);

    /// Shows them; what no editor knows stays and is handed back with every change.
    void setConditions(const Conditions &conditions);
    /// Another label; empty: as it is.
    void setTitle(const QString &fieldName, const QString &title);
    FilterEditor *editor(const QString &fieldName) const;
    /// Null where every item has a value.
    QToolButton *emptyButton(const QString &fieldName) const { return m_empty.value(editor(fieldName)); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void conditionsChanged(const backdesk::ui::Conditions &conditions);
    void closed();
    /// What the list shows is to be kept as a view.
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEditors(const QList<FilterField> &fields, const Factory &factory);
    QWidget *makeFoot();
    QWidget *makeLabel(FilterEditor *editor);
    void showTitle(FilterEditor *editor, const QString &title);
    Conditions wantedOf(FilterEditor *editor) const;
    void editorChanged(FilterEditor *editor);

    QList<FilterEditor *> m_editors;
    QMap<FilterEditor *, QLabel *> m_labels;
    QMap<FilterEditor *, QToolButton *> m_empty; ///< asks for items without a value
    Conditions m_conditions;
    QPushButton *m_clear = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace backdesk::ui
