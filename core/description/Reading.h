// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/FunctionReader.h"
#include "core/description/References.h"

namespace backdesk
{

/// A field that something within the collection names by a path, to be looked up when all fields are read.
struct NamedField {
    Entry entry;
    Selector selector;
};

/// What the readers of one description share.
struct Reading {
    FunctionReader functions;
    References references = {};
    QList<NamedField> sources = {}; ///< of the event handlers of the present collection
};

} // namespace backdesk
