// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoControl.h"

#include "ui/admin/Messages.h"
#include "ui/admin/MessageTexts.h"

#include <QPointer>

namespace backdesk::ui
{

UndoControl::UndoControl(Connector &connector, Messages &messages, QObject *parent)
    : QObject(parent), m_history(UndoHistory::of(connector)), m_messages(messages)
{
    connect(&m_history, &UndoHistory::taken, this, &UndoControl::taken);
}

Message UndoControl::offering(const Message &message)
{
    Message offer = message;
    offer.undo.removeAll(QString());
    if (offer.undo.isEmpty())
        return offer;
    m_history.join(offer.undo, offer.text);
    if (!offer.actionText.isEmpty())
        return offer;
    offer.actionText = tr("Undo");
    offer.action = [control = QPointer(this), tokens = offer.undo] {
        if (control)
            control->undo(tokens);
    };
    return offer;
}

void UndoControl::undo()
{
    m_history.undo(this, [this](const UndoOutcome &outcome) { tell(outcome); });
}

void UndoControl::redo()
{
    m_history.redo(this, [this](const UndoOutcome &outcome) { tell(outcome); });
}

void UndoControl::undo(const QStringList &tokens)
{
    m_history.undo(tokens, this, [this](const UndoOutcome &outcome) { tell(outcome); });
}

void UndoControl::tell(const UndoOutcome &outcome)
{
    constexpr int Conflict = 409;
    const QString change = outcome.text.isEmpty() ? tr("a change") : outcome.text;
    if (outcome.ok) {
        const QString id = outcome.wasRedo ? QStringLiteral("undo.redone") : QStringLiteral("undo.success");
        Message done = Message::good(messageText(id, {{QStringLiteral("change"), change}}));
        done.actionText = outcome.wasRedo ? tr("Undo") : tr("Redo");
        done.undo = outcome.tokens;
        done.action = [control = QPointer(this), outcome] {
            if (control && outcome.wasRedo)
                control->undo(outcome.tokens);
            else if (control)
                control->redo();
        };
        return m_messages.post(done);
    }
    if (outcome.status == 0 && outcome.reason.isEmpty()) {
        return m_messages.post(Message::info(outcome.wasRedo ? tr("There is nothing to do again.")
                                                             : tr("There is nothing to undo.")));
    }
    const QString id =
        outcome.status == Conflict ? QStringLiteral("undo.conflict") : QStringLiteral("undo.failed");
    m_messages.post(Message::error(messageText(id, {{QStringLiteral("reason"), outcome.reason}})));
}

} // namespace backdesk::ui
