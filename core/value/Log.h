// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace backdesk
{

/// The loggers of the program: `qCInfo(lcStorage) << ...` or `qCInfo(lcStorage, "%ls", ...)`. Each is the Qt
/// logging category "backdesk.<name>"; people know it by the name alone. Without a LogSetup only warnings and
/// errors are told, by Qt's own means.
///
/// No message may hold a password, a token, the values of header fields, a request's body or its query.
Q_DECLARE_LOGGING_CATEGORY(lcBackoffice)
Q_DECLARE_LOGGING_CATEGORY(lcItem)
Q_DECLARE_LOGGING_CATEGORY(lcRef)
Q_DECLARE_LOGGING_CATEGORY(lcTransaction)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcScript)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace backdesk
