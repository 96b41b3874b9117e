// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FileEditor.h"
#include "ui/fields/FileValue.h"
#include "ui/script/ScriptAnswer.h"

#include <QJsonArray>

namespace backdesk::ui
{

/// A File or BlobFile. A stored one is {filename, file_id, content_type, size, modified}; a chosen one
/// becomes {filename, content: "base64:…"}, which the server turns into a stored one. Pictures are shown
/// small; the component Image shows them larger and takes nothing else. In a String it is a data URL.
///
/// The property `onSelect` is a function of (file, data) that gives the value instead, and `onClear` one of
/// the old value when the field is emptied. Both may give {value, label, previewURL}.
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
    void clearValue() override;
    void cancelPending() override { ++m_generation; }

private:
    bool canFetch() const;
    bool isText() const;
    QJsonValue plainValue(const FileContent &content) const;
    FilePanel::Shown shownText() const;
    AdminFunction functionProp(QLatin1String name) const;
    void ask(const AdminFunction &function, const QJsonArray &arguments,
             const std::function<void(const ScriptAnswer &answer)> &done);
    void takeAnswer(const FileContent &content, const ScriptAnswer &answer);
    void accept(const QJsonValue &answer);
    /// Fetches a stored picture, once it is seen.
    void wantPicture();

    FieldContext m_context;
    FileReader *m_small;
    NamedFile m_named; ///< how the value named itself
    int m_generation = 0;
    bool m_pictureWanted = false;
    FileContent m_chosen; ///< what the value was made of, when it was chosen here
};

} // namespace backdesk::ui
