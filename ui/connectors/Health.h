// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// Stored data that the backend set aside.
struct HealthProblem {
    QString place; ///< a file, a row, a storage
    QString message;

    bool operator==(const HealthProblem &) const = default;
};

/// How the backend is, as `_health` tells it.
struct Health {
    enum class State {
        Open,     ///< it answers, perhaps with problems
        Starting, ///< it reads its data
        Failed    ///< it could not; the problems say why
    };

    State state = State::Open;
    qint64 done = 0;  ///< of total, while it starts
    qint64 total = 0; ///< 0: not known
    QString storage;  ///< such as "yaml"
    qint64 items = 0; ///< in all collections
    QList<HealthProblem> problems;

    bool isOpen() const { return state == State::Open; }
    bool isStarting() const { return state == State::Starting; }
    bool isFailed() const { return state == State::Failed; }
    /// While it starts; -1: not known.
    int percent() const;
    /// Why it failed, in one line a reason.
    QString reason() const;
    bool operator==(const Health &) const = default;

    static Health fromJson(const QJsonObject &json);
};

} // namespace backdesk::ui
