// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileEditor.h"

#include "ui/fields/FileDialogs.h"
#include "ui/fields/FileFacts.h"
#include "ui/fields/FileWriter.h"
#include "ui/theme/Controls.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

FileEditor::FileEditor(const FieldMeta &field, const FileLimits &limits, QWidget *parent)
    : FieldEditor(field, parent),
      m_limits(limits),
      m_panel(new FilePanel(this)),
      m_reader(new FileReader(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    setInput(m_panel->chooseButton());
    connect(m_panel, &FilePanel::dropped, this, &FileEditor::load);
    connect(m_panel->chooseButton(), &QPushButton::clicked, this, [this] {
        chooseFileToRead(this, m_limits.mimeTypes, [this](const QString &path) { load(path); });
    });
    connect(m_panel->saveButton(), &QToolButton::clicked, this, &FileEditor::saveAs);
    connect(m_panel->removeButton(), &QToolButton::clicked, this, &FileEditor::remove);
    connect(m_reader, &FileReader::progressed, this, [this](int percent) {
        m_progress = percent;
        refresh();
    });
    connect(m_reader, &FileReader::finished, this, &FileEditor::finish);
}

void FileEditor::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    if (readOnly)
        m_reader->cancel();
    m_panel->setWritable(!readOnly);
    refresh();
}

void FileEditor::setInvalid(bool invalid)
{
    ui::setInvalid(m_panel, invalid || !m_refused.error.isEmpty());
}

void FileEditor::describe(const QString &name, const QString &description)
{
    m_panel->setAccessibleName(name);
    //: A field's name and what its button does: "Photo: Choose…".
    m_panel->chooseButton()->setAccessibleName(tr("%1: %2").arg(name, m_panel->chooseButton()->text()));
    m_panel->chooseButton()->setAccessibleDescription(description);
}

QString FileEditor::inputError() const
{
    if (isBusy())
        return tr("Wait until the file is read.");
    return m_refused.error.isEmpty() ? QString() : tr("Choose another file, or discard this one.");
}

void FileEditor::load(const QString &path)
{
    if (isReadOnly())
        return;
    m_refused = {};
    m_failure.clear();
    m_progress = 0;
    m_reading = QFileInfo(path).fileName();
    m_reader->read(path, m_limits);
    refresh();
    partEdited();
}

void FileEditor::finish(const FileContent &content)
{
    if (content.error.isEmpty()) {
        take(content);
    } else {
        m_refused = content;
        partEdited();
    }
    refresh();
}

void FileEditor::remove()
{
    const bool pending = isBusy() || !m_refused.error.isEmpty();
    m_reader->cancel();
    m_refused = {};
    m_failure.clear();
    if (pending)
        partEdited();
    else
        change(QJsonValue(QJsonValue::Null));
    refresh();
    m_panel->chooseButton()->setFocus(Qt::OtherFocusReason);
}

void FileEditor::saveAs()
{
    chooseFileToWrite(this, saveName(), [this](const QString &path) {
        const QPointer<FileEditor> self(this);
        fetch([self, path](const std::function<QByteArray()> &content, const QString &error) {
            if (!self)
                return;
            if (!error.isEmpty())
                return self->saved(error);
            writeFile(path, content, self, [self](const QString &failure) { self->saved(failure); });
        });
    });
}

void FileEditor::saved(const QString &error)
{
    m_failure = error;
    refresh();
}

void FileEditor::display(const QJsonValue &)
{
    m_reader->cancel();
    m_refused = {};
    m_failure.clear();
    refresh();
}

void FileEditor::refresh()
{
    FilePanel::Shown now = shown();
    QString removing = tr("Remove");
    if (isBusy()) {
        now = {};
        now.title = m_reading;
        now.detail = tr("Reading… %1 %").arg(locale().toString(m_progress));
        removing = tr("Cancel");
    } else if (!m_refused.error.isEmpty()) {
        now = {};
        now.icon = mimeIcon(m_refused.mimeType);
        now.title = m_refused.name;
        now.detail = m_refused.error;
        now.wrong = true;
        removing = tr("Discard");
    } else if (!m_failure.isEmpty()) {
        now.detail = m_failure;
        now.wrong = true;
    }
    m_panel->setRemoveText(removing);
    m_panel->show(now);
    ui::setInvalid(m_panel, !m_refused.error.isEmpty());
}

} // namespace backdesk::ui
