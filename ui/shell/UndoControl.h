// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/UndoHistory.h"
#include "ui/widgets/Message.h"

#include <QObject>

namespace backdesk::ui
{

class Connector;
class Messages;

/// Lets the person at a window take changes back and do them again, and tells how it went.
class UndoControl : public QObject
{
    Q_OBJECT
public:
    /// The messages outlive it.
    UndoControl(Connector &connector, Messages &messages, QObject *parent);

    /// The message with an "Undo" button where it tells of a change that can be taken back.
    Message offering(const Message &message);
    void undo();
    void redo();

Q_SIGNALS:
    /// As UndoHistory::taken().
    void taken(const QStringList &tokens);

private:
    void undo(const QStringList &tokens);
    void tell(const UndoOutcome &outcome);

    UndoHistory &m_history;
    Messages &m_messages;
};

} // namespace backdesk::ui
