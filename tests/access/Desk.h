// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"
#include "app/EmbeddedBackend.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace backdesk::ui
{
class MainWindow;
class View;
} // namespace backdesk::ui

namespace backdesk::test
{

/// The whole program on a copy of one of the examples, with one window.
class Desk
{
public:
    /// `example`: the folder of one in resources/examples. `more` is put at the end of its description, which
    /// is within `admin`.
    explicit Desk(const QString &example, QSize size = QSize(1280, 800), const QByteArray &more = {});
    ~Desk();
    /// The same one as before where the example is; starting takes longer than looking.
    static Desk &of(const QString &example, QSize size);
    /// Closes what lies over the view, and gives edits up.
    static void tidy();
    static void forget();

    ui::MainWindow *window() const { return m_window; }
    ui::View *view() const;
    /// Shows the place, and waits until its data stand there and nothing moves any more.
    void open(const QString &path);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The dialog in front, once there is one.
    QWidget *front();
    /// Waits until counts, names and the last layout are there.
    void settle();

private:
    void start();

    QString m_example;
    QTemporaryDir m_folder;
    QSize m_size;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<Desktop> m_desktop;
    ui::MainWindow *m_window = nullptr;
};

/// The visible button with this text or accessible name; null when there is none.
QAbstractButton *buttonNamed(const QWidget *within, const QString &text);

/// How a finding names a widget: its class, what it says, where it is.
QString described(const QWidget *widget);

} // namespace backdesk::test
