// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

/// What the recorded conversations do not reach: headers, previews, labels, languages.
class RouterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void routes_data();
    void routes();
    void itemsCarryAnEtag();
    void ifMatchRefusesAStaleWrite();
    void listsPageByHeadersToo();
    void listsNameTheirItems();
    void tellsWhatADeletionWouldDo();
    void answersInTheLanguageAskedFor();
    void reportsAllMistakesOfAnItem();
    void tellsAboutChanges();
    void takesOnlyJson_data();
    void takesOnlyJson();
    void checksLikeItStores_data();
    void checksLikeItStores();

private:
    backdesk::Response send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                            const QList<std::pair<QByteArray, QByteArray>> &fields = {});
    QString create(const QByteArray &collection, const QByteArray &body);

    std::unique_ptr<backdesk::Backoffice> m_backoffice;
    std::unique_ptr<backdesk::Router> m_router;
};
