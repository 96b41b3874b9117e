// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What functions of the description do with several rows.
class ListBulkScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void functionsGetWhatIsChosen();
    void theDeleteKeyAsksAsDescribed();
    void whatFunctionsWriteIsTakenBackAsOne();
    void whatFunctionsRefuseShowsInTheDialog();
};
