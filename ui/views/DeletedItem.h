// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Message.h"

#include <QObject>
#include <QPointer>

namespace backdesk::ui
{

class ConfirmDialog;
class Connector;
class ItemView;
struct Reply;

/// What becomes of an item's edits after others deleted it: kept as a new item, or given up.
class DeletedItem : public QObject
{
    Q_OBJECT
public:
    /// Speaks through the view's banner, and by dialogs over it.
    DeletedItem(Connector &connector, const CollectionMeta &collection, ItemView &view);

    /// Says so above the form, with both ways out.
    void tell();
    /// As tell(), and asks at once.
    void ask();
    /// Open while the person is asked; else null.
    ConfirmDialog *dialog() const;

Q_SIGNALS:
    void kept(const QString &id);
    void givenUp();
    void message(const backdesk::ui::Message &message);

private:
    void keep();
    void take(const Reply &reply);
    QJsonObject draft() const;

    Connector &m_connector;
    CollectionMeta m_collection;
    ItemView &m_view;
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace backdesk::ui
