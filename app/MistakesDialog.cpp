// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MistakesDialog.h"

#include "app/Output.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backdesk
{

MistakesDialog::MistakesDialog(const QString &file, const DescriptionErrors &errors, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Backdesk cannot open this application"));
    resize(760, 420);
    auto *layout = new QVBoxLayout(this);
    auto *heading =
        new QLabel(tr("The description %1 has %n mistake(s).", nullptr, int(errors.size())).arg(file));
    heading->setFont(ui::Theme::current().font(ui::TextStyle::Strong));
    heading->setWordWrap(true);
    QStringList lines;
    for (const DescriptionError &error : errors)
        lines.append(error.text(systemLanguage()));
    auto *text = new QPlainTextEdit(lines.join(QLatin1String("\n\n")));
    text->setReadOnly(true);
    text->setAccessibleName(tr("Mistakes"));
    text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace backdesk
