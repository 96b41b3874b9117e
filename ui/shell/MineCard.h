// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/shell/LoadingCard.h"

#include <QSet>

namespace backdesk::ui
{

class Connector;
class RecentChanges;
struct Reply;

/// What the person who works here changed last. Hidden while nobody is known.
class MineCard : public LoadingCard
{
    Q_OBJECT
public:
    MineCard(const QString &title, const AppMeta &meta, Connector &connector, QWidget *parent = nullptr);

    void setLogin(const QString &login);
    void reload() override;
    /// What changed in these is not shown.
    void leaveOut(const QSet<QString> &collections);

private:
    void take(const CollectionMeta &collection, const Reply &reply);

    AppMeta m_meta;
    Connector &m_connector;
    QString m_login;
    RecentChanges *m_changes;
    int m_question = 0;
    int m_waiting = 0;       ///< collections that have not answered
    bool m_anything = false; ///< has answered
    QString m_mistake;       ///< of those that have not
};

} // namespace backdesk::ui
