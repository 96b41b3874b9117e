// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"
#include "ui/meta/AppMeta.h"
#include "ui/shell/LoadingCard.h"

namespace backdesk::ui
{

/// The first items of a list, and a way to all of them.
class ListCard : public LoadingCard
{
    Q_OBJECT
public:
    struct Spec {
        Path::Query filter;
        QStringList sort;
        int count = 5;
    };

    ListCard(const QString &title, const CollectionMeta &collection, const Spec &spec, Connector &connector,
             QWidget *parent = nullptr);

    void reload() override;
    QString collection() const override { return m_collection.name; }

private:
    void take(const Reply &reply);
    /// The time that the card is sorted by; else when the item was changed.
    QDateTime timeOf(const QJsonObject &item) const;

    CollectionMeta m_collection;
    Spec m_spec;
    Connector &m_connector;
    int m_question = 0;
};

} // namespace backdesk::ui
