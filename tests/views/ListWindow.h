// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Gate.h"
#include "tests/views/Library.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"

#include <QPointer>

class QPushButton;

namespace backdesk::test
{

/// A list in a window of its own, on the library.
class ListWindow
{
public:
    explicit ListWindow(int books = 24);
    ~ListWindow();

    /// Shows a list and waits until it has loaded. Replaces the former one.
    ui::ListView &open(const QString &path = QStringLiteral("books"));
    /// With functions of the description.
    ui::ListView &openWith(ui::ScriptRunner &scripts, const QString &path = QStringLiteral("books"));
    /// Shows it without waiting.
    ui::ListView &start(const QString &path, const QVariantMap &state = {});

    ui::ListView &view() { return *m_view; }
    /// Of the views to come.
    ui::AppMeta &meta() { return m_meta; }
    /// The admin description of the list of books, for the views to come.
    ui::AdminListView &described();
    ui::ItemsTable &table() { return *m_view->card()->table(); }
    /// The text of a cell that is there, else empty.
    QString cell(int row, int column = 0);
    QStringList titles();
    QString query();
    void clickHeader(int column);
    /// The box that chooses a row.
    void pressBox(int row, Qt::KeyboardModifiers modifiers = {});
    /// Of what is done with several rows; null: there is none.
    QPushButton *bulkButton(const char *text);
    /// Where the text of a cell begins.
    QPoint startOf(int row, int column);

    Library library;
    Gate gate;
    ui::LocalConnector connector;
    /// What the views asked for, newest last: "books/7", "+books/7" beside.
    QStringList navigations;
    QStringList queries;
    QList<ui::Message> messages;

private:
    ui::AppMeta m_meta;
    ui::ScriptRunner *m_scripts = nullptr;
    std::unique_ptr<ui::ListView> m_view;
};

} // namespace backdesk::test
