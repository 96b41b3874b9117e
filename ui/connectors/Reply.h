// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// What a connector's call came to: the status and the parsed JSON body.
/// Status 0 means that no answer arrived (connection lost, cancelled); detail() then says why.
struct Reply {
    int status = 0;
    QJsonObject json; ///< the body; empty when there is none
    QByteArray etag;  ///< of a single item, with its quotes
    QString undo;     ///< token for Connector::undo(); empty: nothing to be undone
    QByteArray body;  ///< as it came: what a stored file holds

    bool ok() const { return status >= 200 && status < 300; }
    /// One sentence for people: the problem's detail, else its title.
    QString detail() const;
    /// Mistakes by path ("$.address.street"), for an answer that refuses an item.
    QMap<QString, QStringList> errors() const;
};

} // namespace backdesk::ui
