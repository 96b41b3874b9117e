// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"

#include <QObject>

#include <memory>

class QAbstractButton;

namespace backdesk::ui
{
class ListView;
class SettingsDialog;
} // namespace backdesk::ui

/// A person chooses another language in the settings.
class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void holdsAtOnce();
    void keepsThePlace();
    void turnsTheWindowRound();
    void waitsForWhatIsEdited();
    void waitsForOpenDialogs();
    void reachesAllWindows();

private:
    void open(const QString &path);
    QAbstractButton *button(const QString &text) const;
    backdesk::ui::ListView *list() const;
    backdesk::ui::SettingsDialog *settings() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// In the dialog that is open then.
    void choose(const QString &code);

    std::unique_ptr<backdesk::EmbeddedBackend> m_backend;
    std::unique_ptr<backdesk::Desktop> m_desktop;
    backdesk::ui::MainWindow *m_window = nullptr;
};
