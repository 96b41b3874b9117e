// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/ReadOnlyReason.h"

#include <QCoreApplication>

namespace backdesk::ui
{

QString readOnlyText(ReadOnlyReason reason)
{
    switch (reason) {
    case ReadOnlyReason::Computed:
        return QCoreApplication::translate("backdesk::ui::ReadOnlyReason", "Computed from other fields");
    case ReadOnlyReason::NotPermitted:
        return QCoreApplication::translate("backdesk::ui::ReadOnlyReason",
                                           "You are not allowed to change this field");
    case ReadOnlyReason::Fixed:
        return QCoreApplication::translate("backdesk::ui::ReadOnlyReason", "This field cannot be changed");
    case ReadOnlyReason::None:
        break;
    }
    return {};
}

} // namespace backdesk::ui
