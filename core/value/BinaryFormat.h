// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The bytes of core/value/Binary.h, for those who write them.
namespace backdesk::binaryformat
{

/// What a value begins with.
enum Tag : quint8 {
    Null,
    False,
    True,
    Int,
    Double,
    Text,
    Bytes,
    Moment,
    MomentWithOffset,
    List,
    Map,
    Shared,   ///< a value follows that gets the next number, from 0
    Same,     ///< the number of such a value
    NewShape, ///< a map: the count and names of its members, which get the next number, then their values
    Shaped,   ///< a map: the number of its names, then the values
};

} // namespace backdesk::binaryformat
