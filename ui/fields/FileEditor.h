// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FilePanel.h"
#include "ui/fields/FileReader.h"

#include <functional>

namespace backdesk::ui
{

/// What editors of contents share: a panel, choosing and dropping a file, saving and removing it.
///
/// A file that will not do is shown with the reason, and the value stays; until the person chooses another or
/// discards it, the editor is not readable.
class FileEditor : public FieldEditor
{
    Q_OBJECT
public:
    FileEditor(const FieldMeta &field, const FileLimits &limits, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    QString inputError() const override;

    /// What files must be like, told before one is chosen.
    QString hint() const override;

    /// As if the person had chosen the file.
    void load(const QString &path);
    /// As if the person had pasted it.
    void load(const QImage &picture);
    FilePanel *panel() const { return m_panel; }
    bool isBusy() const { return m_reader->isBusy() || !m_pending.isEmpty(); }

protected:
    /// The content's bytes, and an error instead when there are none; the function may be called on any
    /// thread.
    using Fetched = std::function<void(std::function<QByteArray()> content, const QString &error)>;

    void display(const QJsonValue &value) override;
    /// What the panel shows of the value.
    virtual FilePanel::Shown shown() const = 0;
    /// The value becomes what was read.
    virtual void take(const FileContent &content) = 0;
    /// A name to save the value under.
    virtual QString saveName() const = 0;
    virtual void fetch(const Fetched &fetched) = 0;
    /// The person empties the field.
    virtual void clearValue();
    /// What is under way is not wanted any more.
    virtual void cancelPending() {}
    /// Something goes on that takes an unknown time ("Uploading…"); empty: no more.
    void setPending(const QString &text);
    /// Tells why something else failed; empty: nothing did.
    void saved(const QString &error);
    /// The content will not do, for the reason in its `error`.
    void refuse(const FileContent &content);
    void refresh();
    void setLimits(const FileLimits &limits);
    const FileLimits &limits() const { return m_limits; }

private:
    void begin(const QString &name);
    void abandon();
    void openElsewhere();
    void finish(const FileContent &content);
    void remove();
    void saveAs();

    FileLimits m_limits;
    FilePanel *m_panel;
    FileReader *m_reader;
    QString m_reading; ///< name of the file under way
    FileContent m_refused;
    QString m_pending; ///< what goes on with what was read; empty: nothing
    QString m_failure; ///< of saving
    int m_progress = 0;
};

} // namespace backdesk::ui
