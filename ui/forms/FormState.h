// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/meta/ItemState.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace backdesk::ui
{

class Connector;
struct Reply;

/// Asks the server what holds for the item as it stands in a form: which fields exist, what may be changed
/// and chosen, what may be done with it. Asks only where the description leaves that to functions, one
/// question at a time. Answers that an edit overtook are dropped; without an answer all stays as it is.
class FormState : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 150; ///< ms after the last edit

    /// Both functions are called when a question goes out: the item as it stands, and whether that is what is
    /// stored.
    FormState(Connector *connector, const CollectionMeta &collection, std::function<QJsonObject()> draft,
              std::function<bool()> isStored, QObject *parent = nullptr);

    /// Anything depends on the item at all.
    bool isNeeded() const { return m_needed; }
    /// The first answer is there, or none is needed.
    bool isKnown() const { return !m_needed || m_known; }
    /// No answer is waited for.
    bool isSettled() const { return !m_running && !m_delay.isActive(); }

    /// Asks now what would be asked soon; settled() follows.
    void hurry();
    /// Another item stands in the form, or it was stored.
    void askNow();
    /// The person edited it.
    void askSoon();

Q_SIGNALS:
    /// Once, when the first answer came, or when none is to be had.
    void known();
    /// No answer is waited for any more.
    void settled();
    void fieldsChanged(const backdesk::ui::ElementState &state);
    /// What may be done with the stored item.
    void rightsChanged(const backdesk::ui::ItemState &state);

private:
    struct Question {
        QJsonObject draft;
        int generation = 0; ///< of the item as it stands
        int stored = 0;     ///< of the stored item; 0: something else was asked of
    };
    void ask();
    void tellSettled();
    void take(const Question &question, const Reply &reply);
    void takeFields(const Question &question, const ItemState &state);

    Connector *m_connector;
    QString m_collection;
    std::function<QJsonObject()> m_draft;
    std::function<bool()> m_isStored;
    bool m_needed;
    bool m_followsEdits;
    QTimer m_delay;
    std::optional<QJsonObject> m_answered; ///< what the fields are shown by
    int m_generation = 0;
    int m_stored = 0;
    int m_rounds = 0; ///< of questions that answers led to
    bool m_running = false;
    bool m_again = false;
    bool m_known = false;
};

} // namespace backdesk::ui
