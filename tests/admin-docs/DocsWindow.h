// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"
#include "app/EmbeddedBackend.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace backdesk::ui
{
class FieldRow;
class Form;
class MainWindow;
} // namespace backdesk::ui

namespace backdesk::test
{

/// The window on an application of docs/admin.md, with the real backend.
class DocsWindow
{
public:
    /// A part of `admin` as the docs show it; see completed().
    explicit DocsWindow(const QByteArray &part);
    ~DocsWindow();

    /// Stores an item; gives its id.
    QString add(const QString &collection, const QJsonObject &item);
    QJsonObject item(const QString &collection, const QString &id);
    /// Shows a place and waits until it is there.
    void open(const QString &path);

    ui::MainWindow *window() const { return m_window; }
    /// Of the list in front: the headings that are shown, in their order.
    QStringList headings() const;
    /// The texts of all its cells.
    QStringList cells() const;
    /// Of the form in front: the titles of the fields that are shown.
    QStringList labels() const;
    ui::Form *form() const;
    ui::FieldRow *row(const QString &name) const;
    void type(const QString &field, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Whether a text stands anywhere in the window.
    bool shows(const QString &text) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<Desktop> m_desktop;
    ui::MainWindow *m_window = nullptr;
};

} // namespace backdesk::test
