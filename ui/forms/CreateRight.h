// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QObject>

namespace backdesk::ui
{

class Connector;

/// Whether the person may add to a collection. Where the description leaves that to a function, the server is
/// asked; until it answers, the person may not.
class CreateRight : public QObject
{
    Q_OBJECT
public:
    CreateRight(Connector &connector, const CollectionMeta &collection, QObject *parent = nullptr);

    bool isAllowed() const { return m_allowed; }
    /// What to tell somebody who tries all the same.
    QString refusal() const;

Q_SIGNALS:
    /// The server allowed it.
    void changed();

private:
    QString m_title;
    bool m_allowed;
};

} // namespace backdesk::ui
