// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/Background.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/ImportCheckPage.h"
#include "ui/transfer/ImportMappingPage.h"
#include "ui/transfer/ImportReferencesPage.h"
#include "ui/transfer/ImportSourcePage.h"
#include "ui/widgets/Buttons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr QSize UsualSize(880, 640);

CollectionMeta metaOf(const AppMeta &app, const QString &name)
{
    const CollectionMeta *known = app.collection(name);
    return known ? *known : CollectionMeta();
}

} // namespace

ImportDialog *ImportDialog::open(QWidget *parent, Connector &connector, const AppMeta &app,
                                 const QString &collection, const QString &file)
{
    auto *dialog = new ImportDialog(connector, app, collection, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!file.isEmpty())
        dialog->m_source->open(ImportSource::ofFile(file));
    return dialog;
}

bool ImportDialog::canRead(const QString &file)
{
    static const QStringList suffixes{
        QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),   QStringLiteral("xlsx"),
        QStringLiteral("xlsm"), QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson"),
        QStringLiteral("yaml"), QStringLiteral("yml")};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

ImportDialog::ImportDialog(Connector &connector, const AppMeta &app, const QString &collection,
                           QWidget *parent)
    : QDialog(parent),
      m_connector(connector),
      m_collection(metaOf(app, collection)),
      m_job(connector),
      m_source(new ImportSourcePage),
      m_mapping(new ImportMappingPage(app, m_collection)),
      m_references(new ImportReferencesPage(connector, app)),
      m_check(new ImportCheckPage),
      m_pages(new QStackedWidget),
      m_status(paragraph({}, TextStyle::Small, Color::Dim)),
      m_bar(new QProgressBar),
      m_cancel(makeButton(tr("Cancel"))),
      m_back(makeButton(tr("Back"))),
      m_next(primaryButton(tr("Next"))),
      m_background(new Background(this))
{
    //: The title of a collection: Import into "Books".
    setWindowTitle(tr("Import into “%1”").arg(m_collection.title));
    setWindowModality(Qt::WindowModal);
    setBackground(this, Color::Background);
    m_pages->addWidget(m_source);
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_references);
    m_pages->addWidget(m_check);
    const int edge = themeSize(Size::PageEdge);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, themeSize(Size::CardPadding), edge, themeSize(Size::CardPadding));
    body->setSpacing(themeSize(Size::GroupGap));
    body->addWidget(makeHead());
    body->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_back->setToolTip(withKeys(tr("To the step before"), m_back->shortcut()));
    layout->addWidget(
        dialogFoot(m_bar, windowTitle(), m_status, {m_background->button(), m_cancel, m_back, m_next}));
    connect(m_source, &ImportSourcePage::changed, this, [this] {
        m_otherRows = true;
        updateState();
    });
    connect(m_mapping, &ImportMappingPage::changed, this, &ImportDialog::updateState);
    connect(m_check, &ImportCheckPage::changed, this, &ImportDialog::updateState);
    connect(m_check, &ImportCheckPage::rowActivated, this, [this](qint64 row, qsizetype column) {
        goTo(Mapping);
        m_mapping->showPlace(row, column);
    });
    connect(&m_job, &ImportJob::lookedUp, this, &ImportDialog::showMissing);
    connect(&m_job, &ImportJob::progress, this, &ImportDialog::showProgress);
    connect(&m_job, &ImportJob::checked, this, &ImportDialog::showCheck);
    connect(&m_job, &ImportJob::finished, this, &ImportDialog::showResult);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    goTo(Source);
    fitDialog(this, UsualSize);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Tight));
    column->addWidget(paragraph(windowTitle(), TextStyle::Title, Color::Text));
    auto *row = new QHBoxLayout;
    row->setSpacing(themeSize(Size::CardPadding));
    for (const QString &name : {tr("1 Source"), tr("2 Columns"), tr("3 References"), tr("4 Check")}) {
        auto *label = new QLabel(name);
        row->addWidget(label);
        m_steps.append(label);
    }
    row->addStretch();
    column->addLayout(row);
    return head;
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool here = i == step;
        setTextStyle(m_steps.at(i), here ? TextStyle::Strong : TextStyle::Body,
                     here ? Color::Accent : Color::Dim);
    }
    m_status->clear();
    updateState();
}

void ImportDialog::next()
{
    switch (step()) {
    case Source:
        // Who only looked again keeps what he assigned.
        if (std::exchange(m_otherRows, false)) {
            m_job.setTable(m_source->reading().table);
            m_mapping->setTable(m_source->reading().table);
            m_references->forget();
        }
        return goTo(Mapping);
    case Mapping:
        m_job.setMapping(m_mapping->mapping());
        goTo(References);
        m_references->showMissing({});
        m_job.lookUp();
        return updateState();
    case References:
        m_job.setDecisions(m_references->decisions());
        goTo(Check);
        return startCheck();
    case Check:
        return m_job.isChecked() ? startRun() : startCheck();
    }
}

void ImportDialog::back()
{
    if (step() == Source || m_job.isBusy())
        return;
    const bool over = step() == Check && !m_anyMissing;
    goTo(over ? Mapping : Step(step() - 1));
}

/// Where all is found, there is nothing to decide.
void ImportDialog::showMissing(const QList<MissingTexts> &missing, const QString &error)
{
    m_anyMissing = !missing.isEmpty();
    if (!error.isEmpty()) {
        goTo(Mapping);
        return showFailure(tr("The references could not be looked up: %1").arg(error));
    }
    m_references->showMissing(missing);
    m_status->clear();
    if (m_anyMissing)
        return updateState();
    m_job.setDecisions(m_references->decisions());
    goTo(Check);
    startCheck();
}

void ImportDialog::startCheck()
{
    if (m_job.isBusy())
        return;
    setTextStyle(m_status, TextStyle::Small, Color::Dim);
    m_checked = {};
    m_job.check();
    updateState();
}

void ImportDialog::showCheck(const ImportCheck &check)
{
    m_checked = check;
    m_check->showCheck(check, m_job.items());
    m_status->clear();
    updateState();
}

qint64 ImportDialog::rowsToStore() const
{
    if (!m_checked.error.isEmpty())
        return 0;
    return m_checked.wrong.isEmpty() || m_check->leavesOut() ? m_checked.effective() : 0;
}

void ImportDialog::startRun()
{
    setTextStyle(m_status, TextStyle::Small, Color::Dim);
    m_storing = true;
    m_job.run();
    updateState();
}

void ImportDialog::showResult(const ImportResult &result)
{
    m_storing = false;
    updateState();
    if (result.outcome == ImportResult::Outcome::Done) {
        QStringList parts;
        if (result.added > 0 || result.updated == 0)
            parts.append(tr("%n entries were added.", nullptr, int(result.added)));
        if (result.updated > 0)
            parts.append(tr("%n entries were updated.", nullptr, int(result.updated)));
        if (!m_checked.wrong.isEmpty())
            parts.append(tr("%n wrong rows were left out.", nullptr, int(m_checked.wrong.size())));
        tellStored(doneText(result, parts.join(u' ')), result.undo);
        return accept();
    }
    const QString kept = result.stored > 0 ? tr("%n rows are stored already.", nullptr, int(result.stored))
                                           : tr("Nothing was stored.");
    if (!result.mistakes.isEmpty())
        m_check->showMistakes(result.mistakes, m_job.items());
    const bool stopped = result.outcome == ImportResult::Outcome::Cancelled;
    const QString what = stopped ? tr("Stopped.") : result.error;
    const QString more = stopped && !result.error.isEmpty() ? result.error + u' ' : QString();
    showFailure(replacedText(QStringLiteral("import.failed"),
                             tr("%1 %2", "what happened, and what was kept").arg(what, QString(more + kept)),
                             {{QStringLiteral("file"), fileName()}, {QStringLiteral("reason"), what}}));
    m_background->tellFailed(m_status->text(), stopped);
    if (result.stored > 0)
        tellStored(kept, result.undo);
}

void ImportDialog::tellStored(const QString &text, const QStringList &undo)
{
    Message told = Message::good(text);
    told.undo = undo;
    constexpr int Long = 15000; // somebody may want to look at the list first
    if (!undo.isEmpty())
        told.timeout = Long;
    if (!m_background->tellDone(told))
        Q_EMIT stored(told);
}

QPushButton *ImportDialog::backgroundButton() const
{
    return m_background->button();
}

/// Empty: the rows were pasted.
QString ImportDialog::fileName() const
{
    return QFileInfo(m_source->reading().source.path).fileName();
}

QString ImportDialog::doneText(const ImportResult &result, const QString &usual) const
{
    const qint64 done = result.added + result.updated;
    const qint64 wrong = m_checked.wrong.size();
    QVariantMap values{{QStringLiteral("file"), fileName()}, {QStringLiteral("count"), done}};
    if (wrong == 0)
        return replacedText(QStringLiteral("import.success"), usual, values);
    values.insert(QStringLiteral("failed"), wrong);
    values.insert(QStringLiteral("count"), done + wrong);
    return replacedText(QStringLiteral("import.partlyFailed"), usual, values);
}

void ImportDialog::showProgress(const QString &what, qint64 done, qint64 total)
{
    constexpr int Parts = 1000;
    m_bar->setMaximum(total > 0 ? Parts : 0);
    m_bar->setValue(total > 0 ? int(done * Parts / total) : 0);
    if (m_task)
        m_task->setProgress(done, total);
    if (total == 0) {
        m_status->setText(what);
        return;
    }
    //: What is being done, and how far it is: "Checking… 500 of 1,204".
    m_status->setText(tr("%1 %2 of %3").arg(what, locale().toString(done), locale().toString(total)));
}

void ImportDialog::showFailure(const QString &text)
{
    setTextStyle(m_status, TextStyle::Small, Color::Error);
    m_status->setText(text);
}

QString ImportDialog::status() const
{
    return m_status->text();
}

void ImportDialog::updateState()
{
    const bool busy = m_job.isBusy();
    if (!busy)
        m_task.reset();
    else if (!m_task)
        m_task = std::make_unique<RunningTask>(tr("Importing into %1").arg(m_collection.title),
                                               [this] { reject(); }, this);
    m_bar->setVisible(busy);
    m_background->setWorking(busy && m_storing);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    m_back->setEnabled(!busy && step() != Source);
    m_pages->setEnabled(!busy);
    bool ready = step() == Source ? m_source->isReady() : m_mapping->isReady();
    if (step() == Check && !busy && !m_job.isChecked()) {
        ready = true;
        m_next->setText(tr("Check again"));
    } else if (step() == Check) {
        ready = rowsToStore() > 0;
        m_next->setText(rowsToStore() > 0 ? tr("Import %n rows", nullptr, int(rowsToStore())) : tr("Import"));
    } else {
        m_next->setText(tr("Next"));
    }
    m_next->setEnabled(ready && !busy);
}

void ImportDialog::reject()
{
    if (m_job.isBusy())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace backdesk::ui
