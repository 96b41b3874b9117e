// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/property/Application.h"
#include "tests/property/Dice.h"

namespace backdesk::test
{

/// One random description with random items, sent in every way there is.
class Trial
{
public:
    explicit Trial(quint64 seed);

    void run();

    /// Defaults and choices that chance made are not always such as the rules allow; then there was no trial.
    bool isUsable() const { return m_isUsable; }
    /// What did not agree, with all that is needed to see it again.
    const QStringList &disagreements() const { return m_disagreements; }
    int accepted() const { return m_accepted; }
    int refused() const { return m_refused; }

private:
    void tryItem(const Value &item);
    void tryWhole(const Value &item);
    void tryPutBack(const Answer &stored);
    void tryMembers(const Value &item);
    void tryStored();
    Answer post(const Value &item);
    void expect(bool holds, const char *what, const Value &item, const QList<Answer> &answers);

    QByteArray m_text;
    ValueMap m_fields;
    Dice m_dice;
    Application m_application;
    bool m_mergesUnknowably = false;
    bool m_hasFiles = false;
    bool m_isUsable = false;
    struct Stored {
        QString id;
        QByteArray json;
    };
    QList<Stored> m_stored;
    struct Written {
        QString id;
        Value item;
        Answer posted;
    };
    QList<Written> m_written;
    QStringList m_disagreements;
    int m_accepted = 0;
    int m_refused = 0;
};

} // namespace backdesk::test
