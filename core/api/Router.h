// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <memory>

namespace backdesk
{

class Backoffice;
class StagedBatches;
struct StoredChange;

/// The routes of the backo document on a Backoffice: the only way in, for HTTP and the window alike.
///
/// The backoffice outlives the router, and is open before the first request.
/// Every failure is a problem answer. Thread rules as those of RequestHandler. See docs/rest.md for the
/// routes.
class Router : public RequestHandler
{
public:
    explicit Router(Backoffice &backoffice);
    ~Router() override;

    Response handle(const Request &request) override;

private:
    void tell(const QList<StoredChange> &changes) const;

    Backoffice &m_backoffice;
    std::unique_ptr<StagedBatches> m_staged;
    int m_subscription = 0;
};

} // namespace backdesk
