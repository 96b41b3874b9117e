// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FileEditor.h"

namespace backdesk::ui
{

/// A File or BlobFile. A stored one is {filename, file_id, content_type, size, modified}; a chosen one
/// becomes {filename, content: "base64:…"}, which the server turns into a stored one. Pictures are shown
/// small; the component Image shows them larger and takes nothing else.
class FileField : public FileEditor
{
    Q_OBJECT
public:
    FileField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void showEvent(QShowEvent *event) override;
    FilePanel::Shown shown() const override;
    void take(const FileContent &content) override;
    QString saveName() const override;
    void fetch(const Fetched &fetched) override;

private:
    bool canFetch() const;
    /// Fetches a stored picture, once it is seen.
    void wantPicture();

    FieldContext m_context;
    FileReader *m_small;
    bool m_pictureWanted = false;
    FileContent m_chosen; ///< what the value was made of, when it was chosen here
};

} // namespace backdesk::ui
