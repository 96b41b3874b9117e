// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileEditor.h"

#include "ui/fields/FileDialogs.h"
#include "ui/fields/FileFacts.h"
#include "ui/fields/FileWriter.h"
#include "ui/theme/Controls.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
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
    connect(m_panel, &FilePanel::dropped, this, [this](const QString &path) { load(path); });
    connect(m_panel, &FilePanel::pictureGiven, this, [this](const QImage &picture) { load(picture); });
    connect(m_panel->openButton(), &QToolButton::clicked, this, &FileEditor::openElsewhere);
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
    if (readOnly) {
        m_reader->cancel();
        abandon();
    }
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
    m_panel->chooseButton()->setAccessibleName(tr("%1: %2").arg(name, m_panel->chooseText()));
    m_panel->chooseButton()->setAccessibleDescription(description);
}

QString FileEditor::inputError() const
{
    if (isBusy())
        return m_pending.isEmpty() ? tr("Wait until the file is read.") : tr("Wait until the file is taken.");
    return m_refused.error.isEmpty() ? QString() : tr("Choose another file, or discard this one.");
}

void FileEditor::setLimits(const FileLimits &limits)
{
    m_limits = limits;
    Q_EMIT hintChanged();
}

QString FileEditor::hint() const
{
    if (isReadOnly())
        return {};
    QStringList types;
    for (const QString &type : m_limits.mimeTypes)
        types.append(type.endsWith(QLatin1String("/*")) ? groupText(type) : mimeText(type));
    const QString list = types.join(tr(", "));
    const QString size = m_limits.maxSize ? sizeText(*m_limits.maxSize, locale()) : QString();
    if (list.isEmpty())
        return size.isEmpty() ? QString() : tr("At most %1.").arg(size);
    //: 1: a list of types of files, 2: a size
    return size.isEmpty() ? tr("Allowed: %1.").arg(list) : tr("Allowed: %1; at most %2.").arg(list, size);
}

void FileEditor::begin(const QString &name)
{
    abandon();
    m_refused = {};
    m_failure.clear();
    m_progress = 0;
    m_reading = name;
}

void FileEditor::load(const QString &path)
{
    if (isReadOnly())
        return;
    begin(QFileInfo(path).fileName());
    m_reader->read(path, m_limits);
    refresh();
    partEdited();
}

void FileEditor::load(const QImage &picture)
{
    if (isReadOnly())
        return;
    //: The name of a picture that was pasted.
    const QString name = tr("picture") + QStringLiteral(".png");
    begin(name);
    m_reader->readPicture(picture, name, m_limits);
    refresh();
    partEdited();
}

void FileEditor::finish(const FileContent &content)
{
    if (!content.error.isEmpty())
        return refuse(content);
    take(content);
    refresh();
}

void FileEditor::refuse(const FileContent &content)
{
    m_pending.clear();
    m_refused = content;
    refresh();
    partEdited();
}

void FileEditor::setPending(const QString &text)
{
    m_pending = text;
    refresh();
    partEdited();
}

void FileEditor::abandon()
{
    if (m_pending.isEmpty())
        return;
    m_pending.clear();
    cancelPending();
}

void FileEditor::clearValue()
{
    change(QJsonValue(QJsonValue::Null));
}

void FileEditor::remove()
{
    const bool pending = isBusy() || !m_refused.error.isEmpty();
    m_reader->cancel();
    abandon();
    m_refused = {};
    m_failure.clear();
    if (pending)
        partEdited();
    else
        clearValue();
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

void FileEditor::openElsewhere()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QFileInfo(saveName()).fileName());
    const QPointer<FileEditor> self(this);
    fetch([self, path](const std::function<QByteArray()> &content, const QString &error) {
        if (!self || !error.isEmpty())
            return self ? self->saved(error) : void();
        writeFile(path, content, self, [self, path](const QString &failure) {
            if (!failure.isEmpty())
                return self->saved(failure);
            const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            self->saved(opened ? QString() : tr("There is no program here that opens it."));
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
    abandon();
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
        now.detail = m_pending.isEmpty() ? tr("Reading… %1 %").arg(locale().toString(m_progress)) : m_pending;
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
