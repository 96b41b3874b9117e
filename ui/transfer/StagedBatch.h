// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace backdesk::ui
{

/// A batch that goes to the backend in parts and is judged or stored there as one. It goes with this object.
class StagedBatch : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Reply &)>;

    /// The connector must outlive it.
    explicit StagedBatch(Connector &connector, QObject *parent = nullptr);
    ~StagedBatch() override;

    /// `done` gets the answer, of a failure too; the other calls need one that was opened.
    void open(const Callback &done);
    /// Adds operations: a JSON body as for `_batch`.
    void add(const QByteArray &body, const Callback &done);
    void check(const Callback &done);
    void store(const QByteArray &body, const Callback &done);
    /// What runs ends as soon as it can, with a failure. The batch is forgotten.
    void drop();
    bool isOpen() const { return !m_id.isEmpty(); }

Q_SIGNALS:
    /// How far it is with checking or storing, several times a second.
    void progress(qint64 done, qint64 total);

private:
    void run(const QString &what, const QByteArray &body, const Callback &done);
    void ask();

    Connector &m_connector;
    QString m_id;
    QTimer m_clock;
};

} // namespace backdesk::ui
