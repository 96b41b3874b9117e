// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportMappingPage.h"

#include "ui/theme/Theme.h"
#include "ui/transfer/CellText.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/ImportColumnRow.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace backdesk::ui
{

ImportMappingPage::ImportMappingPage(const AppMeta &app, const CollectionMeta &collection, QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_collection(collection),
      m_key(plainCombo()),
      m_writing(plainCombo()),
      m_clears(new QCheckBox(tr("Empty cells empty the field"))),
      m_add(linkButton(tr("Add a fixed value"))),
      m_mistakes(paragraph({}, TextStyle::Small, Color::Error)),
      m_preview(new PreviewModel(this)),
      m_previewTable(plainTable(m_preview, tr("How the first rows are understood")))
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeRows());
    split->addWidget(m_previewTable);
    split->setSizes({300, 200}); // of any height: 3 to 2
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(makeRules());
    column->addWidget(split, 1);
    column->addWidget(m_mistakes);
    connect(m_key, &QComboBox::currentIndexChanged, this, &ImportMappingPage::touched);
    connect(m_writing, &QComboBox::currentIndexChanged, this, &ImportMappingPage::touched);
    connect(m_clears, &QCheckBox::toggled, this, &ImportMappingPage::touched);
    connect(m_add, &QPushButton::clicked, this, [this] { addConstant()->fields()->setFocus(); });
}

ImportMappingPage::~ImportMappingPage()
{
    // The rows own widgets of the grid: first the rows.
    m_rows.clear();
    m_constants.clear();
}

QWidget *ImportMappingPage::makeRules()
{
    m_key->addItem(tr("Add every row as a new entry"), QString());
    for (const ImportTarget &key : ImportMappings::keysOf(m_collection)) {
        //: What rows do: entries are found by the value of a field.
        m_key->addItem(tr("Update entries with the same %1, add the others").arg(key.title), key.name());
    }
    const QLocale here;
    m_writing->addItem(
        tr("As here (%1, %2)")
            .arg(here.toString(1234.5, 'f', 1), here.toString(QDate(2026, 12, 31), QLocale::ShortFormat)),
        here);
    const auto add = [this](const QString &text, const QLocale &writing) {
        m_writing->addItem(text.arg(writing.toString(1234.5, 'f', 1),
                                    writing.toString(QDate(2026, 12, 31), QLocale::ShortFormat)),
                           writing);
    };
    add(tr("As in English (%1, %2)"), QLocale(QLocale::English, QLocale::UnitedStates));
    add(tr("As in British English (%1, %2)"), QLocale(QLocale::English, QLocale::UnitedKingdom));
    add(tr("As in German (%1, %2)"), QLocale(QLocale::German, QLocale::Germany));
    add(tr("As in French (%1, %2)"), QLocale(QLocale::French, QLocale::France));
    auto *rules = new QWidget;
    auto *row = new QHBoxLayout(rules);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::GroupGap));
    addLabelled(row, tr("Rows"), m_key);
    addLabelled(row, tr("Numbers and dates"), m_writing);
    row->addWidget(m_clears, 0, Qt::AlignBottom);
    row->setStretch(0, 3);
    row->setStretch(1, 2);
    m_writing->setToolTip(tr("Dates such as 2026-12-31 are always understood."));
    m_clears->setToolTip(tr("Else empty cells leave the fields of existing entries as they are."));
    return rules;
}

QWidget *ImportMappingPage::makeRows()
{
    m_part = new QWidget;
    setBackground(m_part, Color::Surface);
    auto *column = new QVBoxLayout(m_part);
    const int edge = themeSize(Size::GroupGap);
    column->setContentsMargins(edge, edge, edge, edge);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(themeSize(Size::GroupGap));
    m_grid->setVerticalSpacing(themeSize(Size::Gap));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(4, 2);
    constexpr int Example = 140;
    m_grid->setColumnMinimumWidth(1, qRound(Example * Theme::current().textScale()));
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_part);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Columns and their fields"));
    return scroll;
}

void ImportMappingPage::setTable(const ImportTable &table)
{
    m_table = table;
    const ImportMapping guess = ImportMappings::guess(m_app, m_collection, table, locale());
    m_filling = true;
    m_rows.clear();
    m_constants.clear();
    m_lines = 0;
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        QString example;
        for (qsizetype row = 0; row < table.rows.size() && example.isEmpty() && row < 50; ++row)
            example = CellText::raw(table.cell(row, i)).simplified();
        auto row = std::make_unique<ImportColumnRow>(m_app, guess.targets, ImportColumnRow::Kind::Column,
                                                     table.heads.at(i), example, m_grid, m_lines++);
        row->setColumn(guess.columns.at(i));
        connect(row.get(), &ImportColumnRow::changed, this, &ImportMappingPage::touched);
        m_rows.push_back(std::move(row));
    }
    m_key->setCurrentIndex(qMax(0, m_key->findData(guess.keyField)));
    m_filling = false;
    touched();
}

ImportColumnRow *ImportMappingPage::addConstant()
{
    auto row = std::make_unique<ImportColumnRow>(m_app, ImportMappings::targetsOf(m_collection),
                                                 ImportColumnRow::Kind::Constant, QString(), QString(),
                                                 m_grid, m_lines++);
    ImportColumnRow *added = row.get();
    connect(added, &ImportColumnRow::changed, this, &ImportMappingPage::touched);
    connect(
        added, &ImportColumnRow::removalRequested, this,
        [this, added] {
            std::erase_if(m_constants, [added](const auto &each) { return each.get() == added; });
            touched();
        },
        Qt::QueuedConnection);
    m_constants.push_back(std::move(row));
    return added;
}

ImportMapping ImportMappingPage::mapping() const
{
    ImportMapping mapping;
    mapping.collection = m_collection.name;
    mapping.targets = ImportMappings::targetsOf(m_collection);
    for (const auto &row : m_rows)
        mapping.columns.append(row->column());
    for (const auto &row : m_constants) {
        if (!row->column().field.isEmpty())
            mapping.constants.append({row->column(), row->text()});
    }
    mapping.keyField = m_key->currentData().toString();
    mapping.clears = m_clears->isChecked();
    mapping.mayAdd = m_collection.rights.create != Right::Denied;
    mapping.mayChange = m_collection.rights.modify != Right::Denied;
    mapping.locale = m_writing->currentData().toLocale();
    return mapping;
}

void ImportMappingPage::touched()
{
    if (m_filling)
        return;
    const ImportMapping present = mapping();
    m_clears->setEnabled(!present.keyField.isEmpty());
    m_mistakes->setText(present.mistakes().join(u'\n'));
    m_mistakes->setVisible(!m_mistakes->text().isEmpty());
    showPreview();
    Q_EMIT changed();
}

void ImportMappingPage::showPlace(qint64 row, qsizetype column)
{
    if (row >= 0 && row < m_preview->rowCount())
        m_previewTable->selectRow(int(row));
    if (column >= 0 && column < qsizetype(m_rows.size()))
        m_rows.at(size_t(column))->fields()->setFocus();
}

QString ImportMappingPage::mistakes() const
{
    return m_mistakes->text();
}

void ImportMappingPage::showPreview()
{
    ImportItems items;
    items.mapping = mapping();
    items.table = m_table;
    items.table.rows = m_table.rows.mid(0, PreviewModel::MostRows);
    QStringList heads;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < items.mapping.columns.size(); ++i) {
        const ImportTarget *target = items.mapping.target(items.mapping.columns.at(i).field);
        if (!target)
            continue;
        heads.append(target->title);
        shown.append(i);
    }
    QList<QList<PreviewModel::Entry>> rows;
    for (qsizetype i = 0; i < items.table.rows.size(); ++i) {
        const QList<ReadValue> values = items.preview(i);
        QList<PreviewModel::Entry> row;
        for (const qsizetype column : std::as_const(shown)) {
            const ReadValue &read = values.at(column);
            const bool bad = !read.error.isEmpty();
            const bool nothing = !bad && CellText::isNothing(read.value);
            const QString text = bad ? items.cellText(i, column) : CellText::raw(read.value);
            row.append({nothing ? QStringLiteral("–") : text, read.error, nothing});
        }
        rows.append(row);
    }
    m_preview->setRows(heads, rows, m_table.firstRow);
}

} // namespace backdesk::ui
