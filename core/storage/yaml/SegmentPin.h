// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"

#include <QString>

namespace backdesk
{

/// Keeps a segment of a journal that another process writes, and thereby all later ones, from being removed
/// as long as it lives: a shared lock, where a writer removes what it can lock for itself alone.
class SegmentPin
{
public:
    explicit SegmentPin(const QString &segment);

    /// Whether the segment is still there.
    bool isHeld() const;

private:
    OpenFile m_file;
};

} // namespace backdesk
