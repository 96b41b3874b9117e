// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <QList>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace backdesk::ui
{

/// Where the window is, where it was, and whether it may leave.
///
/// Each entry of the history keeps the state its view had when it was left (scroll position, selection),
/// which comes back with the entry.
class Navigation : public QObject
{
    Q_OBJECT
public:
    /// Asked before a place is left; calls back once, now or later, with whether it may. A request that comes
    /// while one is being decided takes its place.
    using Guard = std::function<void(std::function<void(bool leave)> decide)>;
    using StateReader = std::function<QVariantMap()>;

    explicit Navigation(QObject *parent = nullptr);

    void setGuard(Guard guard) { m_guard = std::move(guard); }
    /// Gives the state of the view in front.
    void setStateReader(StateReader reader) { m_readState = std::move(reader); }

    const Path &current() const;
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_entries.size(); }

    /// To a new place; what lay ahead is forgotten. Nothing happens when the window is there already.
    void go(const Path &path);
    void back() { step(-1); }
    /// As go(); but where the place is the one just come from, back to it as it was left, with its query.
    void returnTo(const Path &path);
    void forward() { step(1); }
    /// Back to the last place but those that `passes` is true of; false: there is none, or it is home.
    bool backPast(const std::function<bool(const Path &)> &passes);
    /// Shows another place in the present entry, without asking the guard: the former is gone.
    void replace(const Path &path);
    /// The place in front changed its query by itself; nothing is shown anew.
    void rename(const Path &path);
    /// Keeps the state of the view in front, so that it comes back with showAgain().
    void keepState();
    /// Has the present place shown once more, as it was left, without asking the guard.
    void showAgain();
    /// Drops all other entries of a place that is no more.
    void forget(const Path &path);
    /// Runs `leave` if the guard allows to leave the present place (to close the window).
    void leaveThen(std::function<void()> leave);

Q_SIGNALS:
    /// Show this place, with the state it was left in, if any.
    void shown(const backdesk::ui::Path &path, const QVariantMap &state);
    void historyChanged();

private:
    struct Entry {
        Path path;
        QVariantMap state;
    };

    void step(int by);
    void show();

    QList<Entry> m_entries;
    qsizetype m_index = -1;
    Guard m_guard;
    StateReader m_readState;
    quint64 m_request = 0; ///< of the latest question to the guard
};

} // namespace backdesk::ui
