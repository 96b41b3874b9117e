// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/fields/FieldContext.h"
#include "ui/fields/ReferenceLabels.h"

#include <QJsonObject>
#include <QMutex>
#include <QWaitCondition>

#include <memory>

namespace backdesk::test
{

/// A request as the backend got it.
struct Seen {
    QByteArray method;
    QString path; ///< below the application: "/coll/books/…"
    QJsonObject body;
    QByteArray ifMatch;
};

/// The application of shelves.yml or another one with its connector; writes down every request, can hold
/// answers back and answer in the backend's place.
class Shelves : public RequestHandler
{
public:
    Shelves();
    /// Another application of this folder, "rules" for rules.yml; empty.
    explicit Shelves(const QString &name);
    ~Shelves() override;

    ui::Connector &connector() { return *m_connector; }
    const ui::AppMeta &app() const { return m_app; }
    const ui::CollectionMeta &collection(const char *name) const;
    /// For fields and forms outside of views.
    ui::FieldContext context(const QString &itemId = {});

    Response handle(const Request &request) override;
    QList<Seen> seen(const QByteArray &method, const QString &part = {}) const;
    void forget();
    void hold();
    void release();
    /// The next request with this method, to a path that ends so, is answered without reaching the backend.
    void answerNext(const QByteArray &method, int status, const QString &detail, const QString &pathEnd = {});

    /// Straight to the backend, as somebody else would.
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QString add(const QString &collection, const QJsonObject &item);
    QJsonObject item(const QString &collection, const QString &id);

    /// Ids of what is there from the start.
    QString author;
    QString reader;
    QString book;

private:
    void fill();

    QString m_name;
    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<ui::LocalConnector> m_connector;
    std::unique_ptr<ui::ReferenceLabels> m_labels;
    ui::AppMeta m_app;
    mutable QMutex m_mutex;
    QWaitCondition m_released;
    QList<Seen> m_seen;
    QByteArray m_answerMethod;
    QByteArray m_answerPathEnd;
    QString m_answerDetail;
    int m_answerStatus = 0;
    bool m_held = false;
};

} // namespace backdesk::test
