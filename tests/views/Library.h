// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"

#include <QJsonObject>

#include <memory>

namespace backdesk::test
{

/// A library in memory, with books that exist.
class Library
{
public:
    Library();
    ~Library();

    RequestHandler &handler() { return *m_router; }
    /// As `_meta` tells it.
    ui::AppMeta meta() const;
    /// Stores an item and returns its id; empty when it was refused.
    QString add(const QString &collection, const QJsonObject &item);
    void change(const QString &collection, const QString &id, const QJsonObject &members);
    void remove(const QString &collection, const QString &id);
    /// The same books over and over, with a number behind the title from the second time on.
    void fill(int books);

private:
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;

    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
};

} // namespace backdesk::test
