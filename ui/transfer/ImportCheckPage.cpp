// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportCheckPage.h"

#include "ui/fields/FileDialogs.h"
#include "ui/fields/FileWriter.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/FailingRows.h"
#include "ui/transfer/MistakesModel.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace backdesk::ui
{

ImportCheckPage::ImportCheckPage(QWidget *parent)
    : QWidget(parent),
      m_summary(paragraph({}, TextStyle::Strong, Color::Text)),
      m_saved(paragraph({}, TextStyle::Small, Color::Dim)),
      m_leaveOut(new QCheckBox(tr("Leave wrong rows out and import the others"))),
      m_copy(makeButton(tr("Copy"), QStringLiteral("copy"))),
      m_save(makeButton(tr("Save the wrong rows…"), QStringLiteral("download"))),
      m_model(new MistakesModel(this)),
      m_table(plainTable(m_model, tr("Wrong rows")))
{
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_bar = makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_saved);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportCheckPage::changed);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ImportMistake &mistake = m_model->mistakes().at(index.row());
        Q_EMIT rowActivated(mistake.row, mistake.column);
    });
}

QWidget *ImportCheckPage::makeBar()
{
    m_copy->setToolTip(tr("Copy the list of mistakes, for a spreadsheet"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->text());
        m_saved->setText(tr("Copied."));
    });
    m_save->setToolTip(
        tr("Write all wrong rows and what is wrong with them to a CSV file, to be mended there"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseFileToWrite(this, tr("wrong rows.csv"), [this](const QString &path) { saveTo(path); });
    });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_leaveOut, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return bar;
}

void ImportCheckPage::saveTo(const QString &path)
{
    writeFile(
        path,
        [table = m_model->table(), mistakes = m_model->mistakes()] { return failingRows(table, mistakes); },
        this, [this](const QString &error) { m_saved->setText(error.isEmpty() ? tr("Saved.") : error); });
}

void ImportCheckPage::showCheck(const ImportCheck &check, const ImportItems &items)
{
    if (!check.error.isEmpty()) {
        m_summary->setText(tr("The rows could not be checked: %1").arg(check.error));
    } else {
        QStringList parts;
        if (check.added > 0)
            parts.append(tr("%n rows will be added.", nullptr, int(check.added)));
        if (check.updated > 0)
            parts.append(tr("%n entries will be updated.", nullptr, int(check.updated)));
        if (check.unchanged > 0 && check.unchanged == check.rows)
            parts.append(tr("There is nothing to change: all entries are like their rows already."));
        else if (check.unchanged > 0)
            parts.append(tr("%n entries are like their rows already.", nullptr, int(check.unchanged)));
        if (check.skipped > 0)
            parts.append(tr("%n rows are left out.", nullptr, int(check.skipped)));
        if (!check.wrong.isEmpty())
            parts.append(tr("%n rows are wrong.", nullptr, int(check.wrong.size())));
        m_summary->setText(parts.join(u' '));
    }
    m_leaveOut->setVisible(!check.wrong.isEmpty());
    showMistakes(check.mistakes, items);
}

void ImportCheckPage::showMistakes(const QList<ImportMistake> &mistakes, const ImportItems &items)
{
    m_model->setMistakes(mistakes, items.table);
    constexpr int Narrow = 56;
    m_table->setColumnWidth(MistakesModel::Row, qRound(Narrow * Theme::current().textScale()));
    m_table->setVisible(!mistakes.isEmpty());
    m_bar->setVisible(!mistakes.isEmpty());
    const qsizetype more = mistakes.size() - m_model->rowCount();
    m_saved->setText(
        more > 0 ? tr("The first %1 mistakes are shown; the saved rows have all %2.")
                       .arg(locale().toString(m_model->rowCount()), locale().toString(mistakes.size()))
                 : QString());
}

QString ImportCheckPage::note() const
{
    return m_saved->text();
}

bool ImportCheckPage::leavesOut() const
{
    return m_leaveOut->isChecked();
}

QString ImportCheckPage::summary() const
{
    return m_summary->text();
}

} // namespace backdesk::ui
