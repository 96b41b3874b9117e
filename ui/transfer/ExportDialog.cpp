// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/fields/FileDialogs.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/Background.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/ExportColumnList.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

using Format = ExportOptions::Format;

constexpr QSize UsualSize(640, 720);
constexpr std::array Formats{Format::Csv, Format::Xlsx, Format::Json, Format::JsonLines, Format::Yaml};

QString settingsKey(const QString &name)
{
    return QStringLiteral("export/") + name;
}

} // namespace

ExportDialog *ExportDialog::open(QWidget *parent, Connector &connector, const ExportOffer &offer)
{
    auto *dialog = new ExportDialog(connector, offer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ExportDialog::ExportDialog(Connector &connector, const ExportOffer &offer, QWidget *parent)
    : QDialog(parent),
      m_connector(connector),
      m_offer(offer),
      m_format(new SegmentedControl),
      m_rows(new SegmentedControl),
      m_values(new SegmentedControl),
      m_valuesHelp(paragraph({}, TextStyle::Small, Color::Hint)),
      m_separator(plainCombo()),
      m_bom(new QCheckBox(tr("Mark as UTF-8 (byte order mark, for older spreadsheets)"))),
      m_guard(new QCheckBox(tr("Keep texts that look like formulas from being run"))),
      m_columns(new ExportColumnList),
      m_status(paragraph({}, TextStyle::Small, Color::Dim)),
      m_bar(new QProgressBar),
      m_cancel(makeButton(tr("Cancel"))),
      m_export(primaryButton(tr("Export…"), QStringLiteral("download"))),
      m_background(new Background(this))
{
    //: The title of a list: Export "Books".
    setWindowTitle(tr("Export “%1”").arg(offer.title));
    setWindowModality(Qt::WindowModal);
    setBackground(this, Color::Background);
    m_csv = makeCsvChoices();
    m_choices = makeChoices();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_choices);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    m_export->setToolTip(tr("Choose a file and write the rows to it"));
    layout->addWidget(
        dialogFoot(m_bar, windowTitle(), m_status, {m_background->button(), m_cancel, m_export}));
    fillRows();
    restore();
    connect(m_format, &SegmentedControl::currentIndexChanged, this, &ExportDialog::updateState);
    connect(m_values, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_guard->setChecked(index == 0);
        updateState();
    });
    connect(m_columns, &ExportColumnList::changed, this, &ExportDialog::updateState);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    updateState();
    fitDialog(this, UsualSize);
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeChoices()
{
    for (const QString &name : {tr("CSV"), tr("Excel"), tr("JSON"), tr("JSON Lines"), tr("YAML")})
        m_format->addSegment(name);
    m_values->addSegment(tr("As shown"));
    m_values->addSegment(tr("Raw values"));
    auto *choices = new QWidget;
    setBackground(choices, Color::Background);
    auto *column = new QVBoxLayout(choices);
    const int edge = themeSize(Size::PageEdge);
    column->setContentsMargins(edge, themeSize(Size::CardPadding), edge, themeSize(Size::CardPadding));
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(paragraph(windowTitle(), TextStyle::Title, Color::Text));
    addLabelled(column, tr("Format"), m_format);
    addLabelled(column, tr("Rows"), m_rows);
    addLabelled(column, tr("Values"), m_values);
    column->addWidget(m_valuesHelp);
    column->addWidget(m_csv);
    addLabelled(column, tr("Columns"), m_columns);
    constexpr int ColumnsHeight = 200;
    m_columns->setMinimumHeight(qRound(ColumnsHeight * Theme::current().textScale()));
    column->setStretch(column->count() - 1, 1);
    return choices;
}

QWidget *ExportDialog::makeCsvChoices()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Gap));
    m_separator->addItem(tr("Comma ( , )"), QStringLiteral(","));
    m_separator->addItem(tr("Semicolon ( ; )"), QStringLiteral(";"));
    m_separator->addItem(tr("Tab"), QStringLiteral("\t"));
    addLabelled(column, tr("Separator"), m_separator);
    m_guard->setToolTip(tr("An apostrophe is put before texts that begin with =, +, - or @."));
    column->addWidget(m_bom);
    column->addWidget(m_guard);
    return part;
}

void ExportDialog::fillRows()
{
    const auto add = [this](Rows rows, const QString &text, qint64 count) {
        m_rowChoices.append(rows);
        //: A choice of rows and how many they are: "Filtered (213)".
        m_rows->addSegment(count < 0 ? text : tr("%1 (%2)").arg(text, locale().toString(count)));
    };
    add(Rows::All, tr("All"), m_offer.total);
    if (m_offer.isFiltered())
        add(Rows::Filtered, tr("Filtered"), m_offer.rows);
    if (m_offer.hasSelection())
        add(Rows::Selected, tr("Selected"), m_offer.selected());
    setRows(m_offer.isFiltered() ? Rows::Filtered : Rows::All);
    if (m_offer.hasSelection() && (m_offer.preferSelected || m_offer.selected() != 1))
        setRows(Rows::Selected);
}

void ExportDialog::setRows(Rows rows)
{
    if (m_rowChoices.contains(rows))
        m_rows->setCurrentIndex(int(m_rowChoices.indexOf(rows)));
}

void ExportDialog::setFormat(Format format)
{
    m_format->setCurrentIndex(int(std::find(Formats.begin(), Formats.end(), format) - Formats.begin()));
    updateState();
}

Format ExportDialog::format() const
{
    return Formats.at(size_t(qBound(0, m_format->currentIndex(), int(Formats.size()) - 1)));
}

void ExportDialog::restore()
{
    const QSettings settings;
    const auto value = [&settings](const QString &name, const QVariant &fallback) {
        return settings.value(settingsKey(name), fallback);
    };
    m_format->setCurrentIndex(qBound(0, value(QStringLiteral("format"), 0).toInt(), int(Formats.size()) - 1));
    m_values->setCurrentIndex(value(QStringLiteral("raw"), false).toBool() ? 1 : 0);
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(value(QStringLiteral("separator"), u","_qs))));
    m_bom->setChecked(value(QStringLiteral("bom"), false).toBool());
    m_guard->setChecked(value(QStringLiteral("guard"), m_values->currentIndex() == 0).toBool());
    const QString columns =
        QStringLiteral("columns/%1/%2/%3")
            .arg(m_connector.application(), m_offer.source.collection, m_offer.source.selection);
    const QStringList kept = value(columns, QStringList()).toStringList();
    m_columns->setColumns(m_offer.columns, kept.isEmpty() ? m_offer.shown : kept);
    if (m_columns->chosen().isEmpty())
        m_columns->setColumns(m_offer.columns, m_offer.shown);
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue(settingsKey(QStringLiteral("format")), m_format->currentIndex());
    settings.setValue(settingsKey(QStringLiteral("raw")), m_values->currentIndex() == 1);
    settings.setValue(settingsKey(QStringLiteral("separator")), m_separator->currentData());
    settings.setValue(settingsKey(QStringLiteral("bom")), m_bom->isChecked());
    settings.setValue(settingsKey(QStringLiteral("guard")), m_guard->isChecked());
    const QString columns =
        QStringLiteral("columns/%1/%2/%3")
            .arg(m_connector.application(), m_offer.source.collection, m_offer.source.selection);
    const QStringList names = m_columns->chosenNames();
    // The list's own columns are not a choice: they follow the list.
    settings.setValue(settingsKey(columns), names == m_offer.shown ? QStringList() : names);
}

void ExportDialog::updateState()
{
    const bool shown = m_values->currentIndex() == 0;
    m_valuesHelp->setText(
        shown ? tr("Names instead of ids; dates and numbers as they are written here, where the format has "
                   "none of its own.")
              : tr("Ids of references, ISO dates, decimal points: for programs, and to be imported again."));
    m_csv->setVisible(format() == Format::Csv);
    m_choices->setEnabled(!m_job);
    m_export->setEnabled(!m_job && !m_columns->chosen().isEmpty());
    m_bar->setVisible(m_job);
    m_cancel->setText(m_job ? tr("Stop") : tr("Cancel"));
    m_background->setWorking(m_job);
}

void ExportDialog::chooseFile()
{
    const QString name = m_offer.title + u'.' + ExportOptions::suffix(format());
    chooseFileToWrite(this, QString(name).replace(u'/', u'-'),
                      [this](const QString &path) { exportTo(path); });
}

ExportOptions ExportDialog::options(const QString &path) const
{
    ExportOptions options;
    options.format = format();
    options.path = path;
    options.columns = m_columns->chosen();
    options.shown = m_values->currentIndex() == 0;
    options.locale = locale();
    options.separator = m_separator->currentData().toString().front();
    options.bom = m_bom->isChecked();
    options.guard = m_guard->isChecked();
    return options;
}

ExportSource ExportDialog::source() const
{
    ExportSource source = m_offer.source;
    const Rows rows = m_rowChoices.value(m_rows->currentIndex(), Rows::All);
    if (rows != Rows::Selected) {
        source.ids.clear();
        source.except.clear();
    }
    if (rows == Rows::All) {
        source.query.filters.clear();
        source.query.search.clear();
    }
    return source;
}

void ExportDialog::exportTo(const QString &path)
{
    if (m_job)
        return;
    remember();
    m_path = path;
    m_job = new ExportJob(m_connector, source(), options(path), this);
    connect(m_job, &ExportJob::progress, this, [this](qint64 rows, qint64 total) {
        // Rows may be more than an int; the bar counts in thousandths.
        constexpr int Parts = 1000;
        m_bar->setMaximum(total > 0 ? Parts : 0);
        m_bar->setValue(total > 0 ? int(qMin(rows, total) * Parts / total) : 0);
        m_status->setText(tr("%1 of %2 rows").arg(locale().toString(rows), locale().toString(total)));
        m_task->setProgress(rows, total);
    });
    connect(m_job, &ExportJob::finished, this, &ExportDialog::finished);
    setTextStyle(m_status, TextStyle::Small, Color::Dim);
    m_status->setText(tr("Reading…"));
    m_bar->setRange(0, 0);
    //: The title of a list.
    m_task = std::make_unique<RunningTask>(tr("Exporting %1").arg(m_offer.title), [this] { reject(); }, this);
    updateState();
    m_job->start();
}

void ExportDialog::finished(const ExportResult &result)
{
    m_job->deleteLater();
    m_job.clear();
    m_task.reset();
    updateState();
    const QString name = QFileInfo(m_path).fileName();
    if (result.outcome == ExportResult::Outcome::Cancelled) {
        showFailure(tr("Stopped. No file was written."), true);
        return;
    }
    if (result.outcome == ExportResult::Outcome::Failed) {
        const QString kept =
            QFileInfo::exists(m_path) ? tr("The former file is as it was.") : tr("No file was written.");
        showFailure(replacedText(
            QStringLiteral("export.failed"),
            tr("%1 This was after %2 rows. %3").arg(result.error, locale().toString(result.rows), kept),
            {{QStringLiteral("file"), name}, {QStringLiteral("reason"), result.error}}));
        return;
    }
    QString text = replacedText(QStringLiteral("export.success"),
                                tr("%n rows were exported to “%1”.", nullptr, int(result.rows)).arg(name),
                                {{QStringLiteral("count"), result.rows}, {QStringLiteral("file"), name}});
    if (result.cut > 0)
        text += u' ' + tr("%n texts were too long for a cell and are cut.", nullptr, int(result.cut));
    if (!result.missing.isEmpty())
        text +=
            u' ' + tr("Some cells are empty, because they could not be worked out: %1").arg(result.missing);
    const Message told =
        result.cut > 0 || !result.missing.isEmpty() ? Message::warn(text) : Message::good(text);
    if (!m_background->tellDone(told))
        Q_EMIT message(told);
    accept();
}

void ExportDialog::showFailure(const QString &text, bool stopped)
{
    setTextStyle(m_status, TextStyle::Small, Color::Error);
    m_status->setText(text);
    m_background->tellFailed(text, stopped);
}

QPushButton *ExportDialog::backgroundButton() const
{
    return m_background->button();
}

QString ExportDialog::failure() const
{
    return m_status->text();
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace backdesk::ui
