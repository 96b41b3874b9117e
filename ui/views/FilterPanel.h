// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QFrame>

#include <functional>

class QPushButton;
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
    FilterEditor *editor(const QString &fieldName) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void conditionsChanged(const backdesk::ui::Conditions &conditions);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEditors(const QList<FilterField> &fields, const Factory &factory);
    QWidget *makeFoot();
    void editorChanged(FilterEditor *editor);

    QList<FilterEditor *> m_editors;
    Conditions m_conditions;
    QPushButton *m_clear = nullptr;
};

} // namespace backdesk::ui
