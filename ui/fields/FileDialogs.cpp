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

QFileDialog *makeDialog(QWidget *parent, const QString &title, const FileChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &path) {
        lastFolder() = QFileInfo(path).path();
        chosen(path);
    });
    return dialog;
}

} // namespace

void chooseFileToRead(QWidget *parent, const QStringList &mimeTypes, const FileChosen &chosen)
{
    QFileDialog *dialog = makeDialog(parent, Words::tr("Choose a file"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const bool exact = std::none_of(mimeTypes.begin(), mimeTypes.end(),
                                    [](const QString &type) { return type.endsWith(u'*'); });
    if (!mimeTypes.isEmpty() && exact)
        dialog->setMimeTypeFilters(mimeTypes + QStringList{QStringLiteral("application/octet-stream")});
    dialog->open();
}

void chooseFileToWrite(QWidget *parent, const QString &name, const FileChosen &chosen)
{
    QFileDialog *dialog = makeDialog(parent, Words::tr("Save the file as"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Of a name that came from elsewhere only its last part counts.
    dialog->selectFile(QFileInfo(name).fileName());
    dialog->open();
}

} // namespace backdesk::ui
