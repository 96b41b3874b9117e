// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::FileDialogs)
};

QString &lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

QFileDialog *makeDialog(QWidget *parent, const QString &title, const FilesChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [chosen](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        lastFolder() = QFileInfo(paths.first()).path();
        chosen(paths);
    });
    return dialog;
}

FilesChosen one(const FileChosen &chosen)
{
    return [chosen](const QStringList &paths) { chosen(paths.first()); };
}

void filter(QFileDialog *dialog, const QStringList &mimeTypes)
{
    const bool exact = std::none_of(mimeTypes.begin(), mimeTypes.end(),
                                    [](const QString &type) { return type.endsWith(u'*'); });
    if (!mimeTypes.isEmpty() && exact)
        dialog->setMimeTypeFilters(mimeTypes + QStringList{QStringLiteral("application/octet-stream")});
}

} // namespace

void chooseFileToRead(QWidget *parent, const QStringList &mimeTypes, const FileChosen &chosen)
{
    QFileDialog *dialog = makeDialog(parent, Words::tr("Choose a file"), one(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    filter(dialog, mimeTypes);
    dialog->open();
}

void chooseFilesToRead(QWidget *parent, const QStringList &mimeTypes, const FilesChosen &chosen)
{
    QFileDialog *dialog = makeDialog(parent, Words::tr("Choose files"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    filter(dialog, mimeTypes);
    dialog->open();
}

void chooseFileToWrite(QWidget *parent, const QString &name, const FileChosen &chosen)
{
    QFileDialog *dialog = makeDialog(parent, Words::tr("Save the file as"), one(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Of a name that came from elsewhere only its last part counts.
    dialog->selectFile(QFileInfo(name).fileName());
    dialog->open();
}

} // namespace backdesk::ui
