// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/TransferProgress.h"

#include <QCoreApplication>

namespace backdesk
{

Error cancelledError()
{
    return {ErrorKind::NotAvailable, {}, Message(QT_TRANSLATE_NOOP("core", "It was interrupted."))};
}

} // namespace backdesk
