// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/ListState.h"
#include "ui/views/SavedViews.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

class QMenu;
class QToolButton;

namespace backdesk::ui
{

class ColumnControl;

/// Lets a person keep what a list shows as a view with a name, and come back to it. Which view is chosen
/// stands in the list's path as `_view_name`.
class ViewControl : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    ViewControl(const FieldContext &context, const ListLayout &layout, const ListDefaults &defaults,
                ColumnControl &columns, QWidget *window);

    /// Of a list's path, which names the view.
    static QString nameKey();
    QToolButton *button() const { return m_button; }
    /// What a list at this path begins with: a path that only names a view, or nothing where there is a
    /// default one, takes all from it.
    ListState begin(const Path::Query &query);
    /// The path's query for a state.
    Path::Query query(const ListState &state) const;
    /// Tells what is shown now.
    void setState(const ListState &state);

    const SavedViews &views() const { return m_views; }
    const QString &name() const { return m_name; }
    bool isModified() const;
    /// Filled for what holds now.
    QMenu *menu();
    /// What is asked at present; else null.
    QDialog *dialog() const { return m_dialog; }
    void choose(const QString &name);
    void saveAs();

Q_SIGNALS:
    void stateWanted(const backdesk::ui::ListState &state);
    /// Another view, or none, with the state as it is.
    void nameChanged();

private:
    void showButton();
    void fillMenu();
    void save();
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then);
    void rename();
    void remove();
    void reset();
    void setName(const QString &name);
    SavedView present(const QString &name) const;

    FieldContext m_context;
    SavedViews m_views;
    ListDefaults m_defaults;
    ColumnControl &m_columns;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    QToolButton *m_button;
    QMenu *m_menu;
    ListState m_state;
    QString m_name; ///< of the chosen view; empty: none
};

} // namespace backdesk::ui
