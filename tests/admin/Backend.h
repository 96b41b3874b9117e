// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"

#include <memory>

namespace backdesk::test
{

/// An application in memory: users and pages, some of them there from the start.
class Backend
{
public:
    /// `admin` is the YAML of the section, indented by two.
    explicit Backend(const QByteArray &admin = {});
    ~Backend();

    ui::LocalConnector &connector() { return *m_connector; }
    const ui::AppMeta &app() const { return m_app; }
    QJsonObject get(const QString &path);
    QString add(const QString &collection, const QJsonObject &item);

private:
    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<ui::LocalConnector> m_connector;
    ui::AppMeta m_app;
};

} // namespace backdesk::test
