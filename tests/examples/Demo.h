// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/description/Description.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace backdesk::test
{

/// An answer with its JSON.
struct DemoAnswer {
    int status = 0;
    QJsonObject json;

    QJsonArray rows() const { return json.value(QLatin1String("result")).toArray(); }
    QJsonObject errors() const { return json.value(QLatin1String("errors")).toObject(); }
};

/// A copy of one of the examples with its data, asked through its router.
class Demo
{
public:
    explicit Demo(const QString &name);

    /// Who asks from now on; without an id everybody.
    void actAs(const QString &id, const QStringList &roles = {});

    /// `path` below the application, without its name.
    DemoAnswer send(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    DemoAnswer get(const QByteArray &path) { return send("GET", path); }
    /// The bytes of a file.
    QByteArray content(const QByteArray &path);
    QJsonValue member(const QByteArray &path, const char *name);

private:
    Response answer(const QByteArray &method, const QByteArray &path, const QJsonObject &body);

    QTemporaryDir m_folder;
    QString m_name;
    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
    Identity m_identity;
};

} // namespace backdesk::test
