// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Description.h"

#include <QTemporaryDir>

namespace backdesk
{

/// A description as a file of its own folder.
class SourceFile
{
public:
    explicit SourceFile(const QByteArray &text);

    QString path() const { return m_folder.filePath(QStringLiteral("app.yml")); }
    QString folder() const { return m_folder.path(); }
    DescriptionResult load(const DescriptionOverrides &overrides = {}) const;
    /// The lines that are printed, without the folder.
    QStringList lines() const;

private:
    QTemporaryDir m_folder;
};

/// A description that is right but for one field, which stands in line 4 from column 11 on.
QByteArray withField(const QByteArray &field);

} // namespace backdesk
