// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Reply.h"
#include "ui/forms/ChangeStamp.h"
#include "ui/meta/AppMeta.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Path.h"

#include <QHash>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace backdesk::ui
{

/// The items of all collections that were changed last, newest first.
class RecentChanges : public Card
{
    Q_OBJECT
public:
    static constexpr int Limit = 6;

    explicit RecentChanges(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Only the rows.
    void hideTitle();

    /// Takes a list answer of the collection, ordered by `-_meta.mtime` and with labels. Hides itself while
    /// there is nothing to show.
    void setItems(const CollectionMeta &collection, const Reply &reply);
    /// What is in these is not shown.
    void leaveOut(const QSet<QString> &collections);

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path);

private:
    struct Change {
        CollectionMeta collection;
        QString id;
        QString label;
        ChangeStamp created;
        ChangeStamp modified;
    };
    void show();

    QHash<QString, QList<Change>> m_changes;
    QSet<QString> m_leftOut;
    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace backdesk::ui
