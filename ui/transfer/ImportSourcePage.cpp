// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportSourcePage.h"

#include "ui/fields/FileDialogs.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/CellText.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

QString localFile(const QMimeData *data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ImportSourcePage::ImportSourcePage(QWidget *parent)
    : QWidget(parent),
      m_choose(makeButton(tr("Choose a file…"), QStringLiteral("file"))),
      m_paste(makeButton(tr("Paste rows"), QStringLiteral("copy"))),
      m_status(paragraph({}, TextStyle::Body, Color::Dim)),
      m_separator(plainCombo()),
      m_encoding(plainCombo()),
      m_sheet(plainCombo()),
      m_named(new QCheckBox(tr("The first row names the columns"))),
      m_preview(new PreviewModel(this))
{
    setAcceptDrops(true);
    m_choose->setToolTip(tr("CSV, Excel (.xlsx), JSON, JSON Lines or YAML"));
    m_paste->setToolTip(withKeys(tr("Take the rows that were copied elsewhere"), QKeySequence::Paste));
    m_paste->setShortcut(QKeySequence::Paste);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeSize(Size::Gap));
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    m_settings = makeSettings();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(paragraph(tr("Choose a file or drop one here, or paste rows from a spreadsheet."),
                                TextStyle::Body, Color::Text));
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(m_settings);
    column->addWidget(plainTable(m_preview, tr("The first rows")), 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportSourcePage::choose);
    connect(m_paste, &QPushButton::clicked, this, &ImportSourcePage::paste);
    for (QComboBox *box : {m_separator, m_encoding, m_sheet})
        connect(box, &QComboBox::activated, this, &ImportSourcePage::readAgain);
    connect(m_named, &QCheckBox::clicked, this, &ImportSourcePage::readAgain);
    showSettings();
}

QWidget *ImportSourcePage::makeSettings()
{
    m_separator->addItem(tr("Comma ( , )"), QStringLiteral(","));
    m_separator->addItem(tr("Semicolon ( ; )"), QStringLiteral(";"));
    m_separator->addItem(tr("Tab"), QStringLiteral("\t"));
    m_separator->addItem(tr("Bar ( | )"), QStringLiteral("|"));
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    const auto group = [] {
        auto *part = new QWidget;
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins({});
        row->setSpacing(themeSize(Size::GroupGap));
        return part;
    };
    m_csv = group();
    auto *csvRow = static_cast<QBoxLayout *>(m_csv->layout());
    addLabelled(csvRow, tr("Separator"), m_separator);
    addLabelled(csvRow, tr("Encoding"), m_encoding);
    m_sheets = group();
    addLabelled(static_cast<QBoxLayout *>(m_sheets->layout()), tr("Sheet"), m_sheet);
    auto *settings = group();
    settings->layout()->addWidget(m_csv);
    settings->layout()->addWidget(m_sheets);
    settings->layout()->addWidget(m_named);
    static_cast<QBoxLayout *>(settings->layout())->setAlignment(m_named, Qt::AlignBottom);
    static_cast<QBoxLayout *>(settings->layout())->addStretch();
    return settings;
}

void ImportSourcePage::open(const ImportSource &source)
{
    read(source);
}

void ImportSourcePage::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QString file = mime ? localFile(mime) : QString();
    if (!file.isEmpty())
        return read(ImportSource::ofFile(file));
    const QString text = mime ? mime->text() : QString();
    if (!text.trimmed().isEmpty())
        return read(ImportSource::ofText(text));
    setTextStyle(m_status, TextStyle::Body, Color::Error);
    m_status->setText(tr("The clipboard has no text."));
}

void ImportSourcePage::choose()
{
    chooseFileToRead(this, {}, [this](const QString &path) { read(ImportSource::ofFile(path)); });
}

void ImportSourcePage::readAgain()
{
    ImportSource source = m_reading.source;
    source.separator = m_separator->currentData().toString().front();
    source.encoding = m_encoding->currentData().toString();
    source.sheet = m_sheet->currentText();
    source.named = m_named->isChecked();
    read(source);
}

void ImportSourcePage::read(const ImportSource &source)
{
    m_worker.stop();
    m_any = true;
    ++m_runs;
    setTextStyle(m_status, TextStyle::Body, Color::Dim);
    m_status->setText(tr("Reading…"));
    Q_EMIT changed();
    m_worker.start([this, source](const StopFlag &stop) -> Worker::Then {
        const ImportReading reading = ImportReader::read(source, stop);
        return [this, reading] { take(reading); };
    });
}

void ImportSourcePage::take(const ImportReading &reading)
{
    // Another one is being read already.
    if (--m_runs > 0)
        return;
    m_reading = reading;
    showReading();
    showSettings();
    Q_EMIT changed();
}

QString ImportSourcePage::status() const
{
    return m_status->text();
}

void ImportSourcePage::showReading()
{
    const ImportTable &table = m_reading.table;
    const bool bad = !m_reading.error.isEmpty();
    const QString name =
        m_reading.source.path.isEmpty() ? tr("Pasted rows") : QFileInfo(m_reading.source.path).fileName();
    setTextStyle(m_status, TextStyle::Body, bad ? Color::Error : Color::Dim);
    const QString much =
        //: How much is in a file: "1,204 rows, 3 columns".
        tr("%1, %2").arg(tr("%Ln rows", nullptr, int(table.rows.size())),
                         tr("%Ln columns", nullptr, int(table.heads.size())));
    m_status->setText(tr("%1: %2").arg(name, bad ? m_reading.error : much));
    QList<QList<PreviewModel::Entry>> rows;
    for (qsizetype i = 0; i < qMin<qsizetype>(table.rows.size(), PreviewModel::MostRows); ++i) {
        QList<PreviewModel::Entry> row;
        for (qsizetype column = 0; column < table.heads.size(); ++column) {
            const QJsonValue cell = table.cell(i, column);
            const bool nothing = CellText::isNothing(cell);
            row.append({nothing ? QStringLiteral("–") : CellText::raw(cell), {}, nothing});
        }
        rows.append(row);
    }
    m_preview->setRows(table.heads, rows, table.firstRow);
}

void ImportSourcePage::showSettings()
{
    const ImportSource &source = m_reading.source;
    const bool csv = source.format == ImportSource::Format::Csv;
    const bool sheet = source.format == ImportSource::Format::Xlsx;
    m_settings->setVisible(m_any && (csv || sheet));
    m_csv->setVisible(csv);
    m_sheets->setVisible(sheet);
    m_encoding->setEnabled(!source.path.isEmpty());
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(QString(source.separator))));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(source.encoding)));
    m_named->setChecked(source.named);
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(m_reading.sheets);
    m_sheet->setCurrentIndex(int(m_reading.sheets.indexOf(source.sheet)));
}

void ImportSourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportSourcePage::dropEvent(QDropEvent *event)
{
    const QString file = localFile(event->mimeData());
    read(file.isEmpty() ? ImportSource::ofText(event->mimeData()->text()) : ImportSource::ofFile(file));
    event->acceptProposedAction();
}

} // namespace backdesk::ui
