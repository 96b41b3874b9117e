// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FileEditor.h"

namespace backdesk::ui
{

/// Bytes: their number, how they begin, and ways to bring them from a file and into one. The value is their
/// base64 text.
class BytesField : public FileEditor
{
    Q_OBJECT
public:
    explicit BytesField(const FieldMeta &field, QWidget *parent = nullptr);

    /// How the bytes begin: as text when they are, else as hexadecimal figures.
    static QString preview(const QString &base64);

protected:
    FilePanel::Shown shown() const override;
    void take(const FileContent &content) override;
    QString saveName() const override;
    void fetch(const Fetched &fetched) override;
};

} // namespace backdesk::ui
