// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportReferencesPage.h"

#include "ui/fields/RefPicker.h"
#include "ui/fields/RefSearch.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/DialogParts.h"
#include "ui/transfer/MissingModel.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

ImportReferencesPage::ImportReferencesPage(Connector &connector, const AppMeta &app, QWidget *parent)
    : QWidget(parent),
      m_connector(connector),
      m_app(app),
      m_summary(paragraph({}, TextStyle::Strong, Color::Text)),
      m_model(new MissingModel(app, this)),
      m_table(plainTable(m_model, tr("What was not found"))),
      m_picker(new RefPicker(&connector, CollectionMeta())),
      m_near(makeButton(tr("Use the similar ones"))),
      m_add(makeButton(tr("Add as new"), QStringLiteral("plus"))),
      m_empty(makeButton(tr("Leave empty"))),
      m_skip(makeButton(tr("Leave the rows out")))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::GroupGap));
    column->addWidget(m_summary);
    column->addWidget(
        paragraph(tr("Select some and say what they mean. Rows with what is not decided are wrong."),
                  TextStyle::Body, Color::Dim));
    column->addWidget(m_table, 1);
    column->addWidget(makeBar());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportReferencesPage::showState);
    connect(m_picker, &RefPicker::picked, this, [this](const QString &id, const QString &label) {
        decide({MissingReference::Use, id, label});
        m_picker->setCurrent({}, {});
    });
    connect(m_near, &QPushButton::clicked, this, &ImportReferencesPage::useNear);
    connect(m_add, &QPushButton::clicked, this, [this] { decide({MissingReference::Create}); });
    connect(m_empty, &QPushButton::clicked, this, [this] { decide({MissingReference::LeaveEmpty}); });
    connect(m_skip, &QPushButton::clicked, this, [this] { decide({MissingReference::SkipRow}); });
    showState();
}

QWidget *ImportReferencesPage::makeBar()
{
    m_picker->setPlaceholder(tr("Means an existing entry…"));
    m_picker->lineEdit()->setAccessibleName(tr("The entry that the selected ones mean"));
    m_picker->setToolTip(tr("Search for the entry that is meant; Down shows all"));
    m_near->setToolTip(tr("Take the entries that are called almost like the selected ones"));
    m_add->setToolTip(tr("Add new entries that are called like this"));
    m_empty->setToolTip(tr("Import the rows without the reference"));
    m_skip->setToolTip(tr("Do not import the rows that refer to these"));
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Gap));
    column->addWidget(m_picker);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_near, m_add, m_empty, m_skip})
        buttons->addWidget(button);
    column->addLayout(buttons);
    return bar;
}

void ImportReferencesPage::showMissing(const QList<MissingTexts> &missing)
{
    m_model->setLines(missing, m_decisions);
    constexpr int Wide = 220;
    constexpr int Narrow = 72;
    const double scale = Theme::current().textScale();
    m_table->setColumnWidth(MissingModel::Text, qRound(Wide * scale));
    m_table->setColumnWidth(MissingModel::Rows, qRound(Narrow * scale));
    m_table->setCurrentIndex(m_model->index(0, 0)); // selectRow() fails from right to left
    m_table->setFocus();
    showState();
}

void ImportReferencesPage::forget()
{
    m_decisions.clear();
}

QString ImportReferencesPage::summary() const
{
    return m_summary->text();
}

QList<int> ImportReferencesPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void ImportReferencesPage::decide(const MissingDecision &decision)
{
    for (const int row : selectedRows())
        decide(row, decision);
    showState();
}

void ImportReferencesPage::decide(int row, const MissingDecision &decision)
{
    const MissingModel::Line &line = m_model->lines().at(row);
    m_decisions[line.key].insert(line.text, decision);
    m_model->decide(row, decision);
}

void ImportReferencesPage::useNear()
{
    for (const int row : selectedRows()) {
        const MissingTexts::Near near = m_model->lines().at(row).near;
        if (!near.id.isEmpty())
            decide(row, {MissingReference::Use, near.id, near.label});
    }
    showState();
}

/// Entries are chosen of one collection at a time.
void ImportReferencesPage::showState()
{
    const QList<MissingModel::Line> &lines = m_model->lines();
    const auto open = std::count_if(lines.begin(), lines.end(), [](const MissingModel::Line &line) {
        return line.decision.what == MissingReference::Refuse;
    });
    m_summary->setText(open > 0 ? tr("%n values refer to nothing.", nullptr, int(open))
                                : tr("It is decided what all of them mean."));
    QStringList collections;
    bool anyNear = false;
    for (const int row : selectedRows()) {
        const MissingModel::Line &line = lines.at(row);
        anyNear = anyNear || !line.near.id.isEmpty();
        if (!collections.contains(line.key.collection))
            collections.append(line.key.collection);
    }
    const bool may = std::all_of(collections.begin(), collections.end(), [this](const QString &name) {
        const CollectionMeta *collection = m_app.collection(name);
        return collection && collection->rights.create != Right::Denied;
    });
    m_near->setEnabled(anyNear);
    m_add->setEnabled(may && !collections.isEmpty());
    m_empty->setEnabled(!collections.isEmpty());
    m_skip->setEnabled(!collections.isEmpty());
    m_picker->setWritable(collections.size() == 1);
    if (collections.size() == 1 && collections.first() != m_searched) {
        m_searched = collections.first();
        m_picker->setSource(new RefSearch(&m_connector, m_searched));
    }
}

} // namespace backdesk::ui
