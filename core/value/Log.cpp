// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Log.h"

namespace backdesk
{

Q_LOGGING_CATEGORY(lcBackoffice, "backdesk.backoffice", QtWarningMsg)
Q_LOGGING_CATEGORY(lcItem, "backdesk.item", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRef, "backdesk.ref", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTransaction, "backdesk.transaction", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "backdesk.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "backdesk.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScript, "backdesk.script", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "backdesk.ui", QtWarningMsg)

} // namespace backdesk
