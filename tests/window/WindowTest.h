// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"
#include "app/EmbeddedBackend.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace backdesk::ui
{
class FieldRow;
class ItemView;
class ListView;
class MainWindow;
} // namespace backdesk::ui

/// A person at the real window on the real backend: clicks and keys in, files and REST answers out.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void addsAUserWithANewAddressAndDeletesThem();
    void deletionsWithAllThatWentAlongAreTakenBack();
    void manyDeletionsAreOneStep();
    void whatRunsIsListedAndStopped();
    void closingAsksBeforeItStopsWhatRuns();
    void quittingAsksBeforeItStopsWhatRuns();
    void changesAreTakenBackUnlessOthersCame();
    void listsFollowChangesMadeOverRest();
    void unsavedChangesAreNotLostByLeaving();
    void backAndForwardRestoreTheList();
    void rulesSelectionsAndActionsAreAtHand();
    void mergesWithWhatWasChangedOverRest();
    void tellsOfBrokenFiles();
    void triesAgainWhenTheDataCannotBeOpened();
    void placesAreFoundAsTheDescriptionWants();
    void windowsComeBackWhereTheyWere();
    void theWindowSpeaksGerman();

private:
    template <typename View>
    View *view() const;
    void start(const QString &description);
    /// A fresh folder with the description and a backend on it, not started yet.
    void prepare(const QString &description);
    void waitUntilServing();
    void showWindow();
    void open(const QString &path);
    void clickText(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    QString lastMessage() const;
    backdesk::ui::FieldRow *row(const QString &name) const;
    void type(const QString &field, const QString &text);
    QJsonObject rest(const QByteArray &method, const QString &path, const QByteArray &body = {}) const;
    /// Stores so many addresses.
    void addAddresses(int count) const;
    QStringList files(const QString &collection) const;

    QTemporaryDir m_folder;
    std::unique_ptr<backdesk::EmbeddedBackend> m_backend;
    std::unique_ptr<backdesk::Desktop> m_desktop;
    backdesk::ui::MainWindow *m_window = nullptr;
    quint16 m_port = 0;
};
