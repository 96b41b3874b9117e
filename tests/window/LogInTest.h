// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"

#include <QObject>

#include <memory>

class LogInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageStandsWhereThePlaceIs();
    void nothingElseIsOfferedThere();
    void refusalsStayOnThePage();
    void theFormsOwnCheckComesFirst();
    void asksInPlaceWhenTheSessionIsOver();
    void tellsWhoWorksHere();
    void logsOut();
    void thePaletteLogsOut();
    void unsavedChangesComeBeforeLoggingOut();
    void whatRunsIsAskedAboutBeforeLoggingOut();
    void allWindowsAreOneSession();
    void theSessionIsKeptForTheNextStart();
    void titlesFollowWhoWorksHere();
    void titlesChangeWithWhoWorksHere();
    void unknownPlacesLeadToTheDescribedPage();
    void textsOfTheWindowCanBeReplaced();
    void leavingIsAskedForInTheDescriptionsWords();

private:
    void start(const QByteArray &description, const QString &path = QStringLiteral("users"));
    void logIn(QWidget *asked, const QString &name, const QString &password);
    void logInAsAda();

    std::unique_ptr<backdesk::EmbeddedBackend> m_backend;
    std::unique_ptr<backdesk::Desktop> m_desktop;
    backdesk::ui::MainWindow *m_window = nullptr;
};
