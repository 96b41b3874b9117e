// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FileType.h"

namespace backdesk
{

/// A file whose content is kept in the item: {filename, content_type, size, modified, content}, where
/// `content` is bytes that answers leave out (FileType::shown). Read as a File is; `modified` is true until
/// settleFiles() has seen it.
class BlobFileType : public FileType
{
public:
    BlobFileType(TypeOptions common, const Options &options);

    QString name() const override { return QStringLiteral("BlobFile"); }
    bool isKeptBeside() const override { return false; }

protected:
    QString pythonType() const override { return QStringLiteral("<class 'backo.file.blob_file.BlobFile'>"); }
};

} // namespace backdesk
