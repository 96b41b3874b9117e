// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk
{

/// Why a request is not taken: an HTTP status and a sentence for the client. Status 0 means no objection.
struct Refusal {
    int status = 0;
    const char *detail = "";

    explicit operator bool() const { return status != 0; }
};

} // namespace backdesk
