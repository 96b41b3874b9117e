// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FileType.h"

#include <functional>

namespace backdesk
{

/// Visits each file within a value that is not null, so that it can be changed.
using FileVisitor = std::function<void(const FileType &type, Value &file, const ValuePath &path)>;
void visitFiles(const Type &type, Value &value, const FileVisitor &visitor);

/// Makes what a client sent of files a value that can be kept. Files without content must be among those of
/// `before`, the stored item: of them only the name can change, everything else is taken from there. Others
/// are reported: nobody gets at a file by telling its `file_id`. A BlobFile with new content becomes a stored
/// one; the fresh uploads of a File stay such. Not for what comes from a storage.
void settleFiles(const Type &type, Value &value, const Value &before, Mistakes &mistakes);

} // namespace backdesk
