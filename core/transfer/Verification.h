// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/transfer/Finding.h"
#include "core/transfer/Repairs.h"
#include "core/transfer/TransferProgress.h"

#include <functional>

namespace backdesk
{

struct VerificationReport {
    qint64 items = 0;
    qint64 wrong = 0; ///< findings that are left
    qint64 mended = 0;
    qint64 notes = 0;
};

/// Checks everything that a backoffice stores against its description: types, rules, both sides of
/// references, contents of files; and mends, where that is wanted, what has one right answer.
///
/// Used by one thread. The backoffice's storage is open; the backoffice itself need not be.
class Verification
{
public:
    Verification(const Backoffice &backoffice, const TransferControl &control)
        : m_backoffice(backoffice), m_control(control)
    {
    }

    /// Told everything that is found, in the order of the collections.
    std::function<void(const Finding &)> onFinding;

    /// Errors: cancelledError(), what the storage fails with.
    Result<VerificationReport> check();
    /// Mends first, then checks what is left.
    Result<VerificationReport> repair();

private:
    Status checkAll();
    Status mendReferences();
    void tell(const Finding &finding);

    const Backoffice &m_backoffice;
    const TransferControl &m_control;
    VerificationReport m_report;
};

} // namespace backdesk
