// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/GivenNulls.h"

#include <QCoreApplication>

namespace backdesk
{

void refuseNulls(const Type &type, const Value &given, const ValuePath &path, Mistakes &mistakes)
{
    if (given.isNull()) {
        if (type.options().required)
            mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Cannot be empty")));
        return;
    }
    type.visitParts(given, [&](const Part &part) {
        if (const Value *inner = part.of(given); inner && inner != &given)
            refuseNulls(part.type, *inner, part.path(path), mistakes);
    });
}

} // namespace backdesk
