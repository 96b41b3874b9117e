// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Committing.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <chrono>
#include <thread>

namespace backdesk
{

namespace
{

constexpr int mostTries = 10;

/// Those who collided must not meet again at the same moment.
void waitBeforeTry(int tried)
{
    const quint32 most = 1U << unsigned(tried); // milliseconds
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(most)));
}

} // namespace

Result<Value> committed(Call &call, const Work &work)
{
    for (int tried = 0; tried < mostTries; ++tried) {
        if (tried > 1) // a single collision needs no waiting
            waitBeforeTry(tried);
        UnitOfWork unit(call.backoffice, call.user);
        auto result = work(unit);
        if (!result)
            return result;
        UndoEntry undo;
        const Status status = unit.commit(&undo);
        if (status) {
            call.undo.append(std::move(undo));
            return result;
        }
        if (status.error().kind != ErrorKind::Stale)
            return status.errors();
    }
    return Error{ErrorKind::Unavailable,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "Other changes always came first. Try again."))};
}

} // namespace backdesk
