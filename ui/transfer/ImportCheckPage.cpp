// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportCheckPage.h"

#include "ui/fields/FileDialogs.h"
#include "ui/fields/FileWriter.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/MistakesModel.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace backdesk::ui
{

ImportCheckPage::ImportCheckPage(const AppMeta &app, QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_summary(paragraph({}, TextStyle::Strong, Color::Text)),
      m_saved(paragraph({}, TextStyle::Small, Color::Dim)),
      m_leaveOut(new QCheckBox(tr("Leave wrong rows out and import the others"))),
      m_copy(makeButton(tr("Copy"), QStringLiteral("copy"))),
      m_save(makeButton(tr("Save as CSV…"), QStringLiteral("download"))),
      m_missing(new QWidget),
      m_missingRows(new QVBoxLayout(m_missing)),
      m_model(new MistakesModel(this)),
      m_table(plainTable(m_model, tr("Wrong rows")))
{
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_missingRows->setContentsMargins({});
    m_missingRows->setSpacing(themeSize(Size::Gap));
    m_bar = makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(m_summary);
    column->addWidget(m_missing);
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
        QGuiApplication::clipboard()->setText(m_model->text(u'\t'));
        m_saved->setText(tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseFileToWrite(this, tr("mistakes.csv"), [this](const QString &path) { saveTo(path); });
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
    const QString text = m_model->text(u',');
    writeFile(
        path, [text] { return text.toUtf8(); }, this,
        [this](const QString &error) { m_saved->setText(error.isEmpty() ? tr("Saved.") : error); });
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
        if (!check.wrong.isEmpty())
            parts.append(tr("%n rows are wrong.", nullptr, int(check.wrong.size())));
        m_summary->setText(parts.join(u' '));
    }
    qDeleteAll(m_missing->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_choices.clear();
    for (const MissingTexts &missing : check.missing)
        addMissing(missing, items.missing.value(missing.key, MissingReference::Refuse));
    m_missing->setVisible(!check.missing.isEmpty());
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
    m_saved->clear();
}

void ImportCheckPage::addMissing(const MissingTexts &missing, MissingReference present)
{
    constexpr qsizetype Named = 5;
    const CollectionMeta *collection = m_app.collection(missing.key.collection);
    QString names = missing.texts.mid(0, Named).join(QStringLiteral(", "));
    if (missing.texts.size() > Named) {
        //: Some names, and how many there are besides.
        names = tr("%1 and %n more", nullptr, int(missing.texts.size() - Named)).arg(names);
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::GroupGap));
    //: A collection ("Authors") has no entries with these names.
    row->addWidget(
        paragraph(
            tr("Not found in “%1”: %2").arg(collection ? collection->title : missing.key.collection, names),
            TextStyle::Body, Color::Text),
        1);
    QComboBox *choice = plainCombo();
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->addItem(tr("The rows are wrong"), int(MissingReference::Refuse));
    choice->addItem(tr("Leave the field empty"), int(MissingReference::LeaveEmpty));
    if (collection && collection->rights.create != Right::Denied)
        choice->addItem(tr("Add them"), int(MissingReference::Create));
    choice->setCurrentIndex(qMax(0, choice->findData(int(present))));
    choice->setAccessibleName(tr("What becomes of them"));
    connect(choice, &QComboBox::activated, this, [this, choice, key = missing.key] {
        Q_EMIT missingDecided(key, MissingReference(choice->currentData().toInt()));
    });
    row->addWidget(choice);
    m_choices.append(choice);
    m_missingRows->addWidget(line);
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
