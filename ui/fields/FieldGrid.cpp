// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldGrid.h"

#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

FieldGrid::FieldGrid(const QList<FieldMeta> &fields, const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(themeSize(Size::PageEdge));
    m_layout->setVerticalSpacing(themeSize(Size::CardPadding));
    for (const FieldMeta &field : fields) {
        if (!field.exists || !field.isReadable())
            continue;
        auto *row = new FieldRow(FieldEditorFactory::instance().make(field, context), this);
        connect(row, &FieldRow::edited, this, &FieldGrid::edited);
        connect(row->editor(), &FieldEditor::open, this, &FieldGrid::open);
        connect(row, &FieldRow::concealed, this, &FieldGrid::arrange);
        m_rows.append(row);
        // Until the server tells of the item; where nobody asks it, all of them are there.
        row->setPresent(!field.existsDepends || context.collection.isEmpty());
    }
    arrange();
}

bool FieldGrid::showState(const ElementState &state)
{
    bool changed = false;
    for (FieldRow *row : m_rows) {
        const bool before = row->isPresent();
        // A described field may be a member of a Dict: "address.street".
        ElementState inner = state;
        for (const QString &step : row->field().name.split(u'.'))
            inner = inner.isShown() ? inner.member(step) : inner;
        row->showState(inner);
        changed = changed || row->isPresent() != before;
    }
    if (changed)
        arrange();
    return changed;
}

QList<FieldRow *> FieldGrid::shownRows() const
{
    QList<FieldRow *> rows = m_rows;
    rows.removeIf([](const FieldRow *row) { return !row->isShown(); });
    return rows;
}

bool FieldGrid::hasShownRows() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isShown(); });
}

void FieldGrid::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    arrange();
}

void FieldGrid::setLeading(const QString &name)
{
    m_leading = name;
    arrange();
}

bool FieldGrid::spans(const QList<FieldRow *> &rows, const FieldRow *row) const
{
    if (row->editor()->isWide())
        return true;
    if (row->field().name != m_leading)
        return false;
    const auto here = std::find(rows.begin(), rows.end(), row);
    const auto end = std::find_if(here, rows.end(), [](const FieldRow *r) { return r->editor()->isWide(); });
    return (end - here) % 2 == 1;
}

/// Checkboxes stand level with what is beside them, and take no room for a title where nothing has one.
void FieldGrid::align(const QList<FieldRow *> &line)
{
    const bool titled = std::any_of(line.begin(), line.end(),
                                    [](const FieldRow *row) { return !row->editor()->showsTitle(); });
    for (FieldRow *row : line)
        row->setAligned(titled);
}

void FieldGrid::arrange()
{
    for (FieldRow *row : m_rows)
        m_layout->removeWidget(row);
    int line = 0;
    int column = 0;
    QList<FieldRow *> together;
    const auto finishLine = [&] {
        align(std::exchange(together, {}));
        ++line;
        column = 0;
    };
    const QList<FieldRow *> rows = shownRows();
    for (FieldRow *row : rows) {
        const bool whole = m_columns == 1 || spans(rows, row);
        if (whole && column != 0)
            finishLine();
        together.append(row);
        m_layout->addWidget(row, line, column, 1, whole ? m_columns : 1, Qt::AlignTop);
        column += whole ? m_columns : 1;
        row->editor()->setColumns(m_columns);
        if (column >= m_columns)
            finishLine();
    }
    finishLine();
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, m_columns > 1 ? 1 : 0);
    m_layout->setHorizontalSpacing(m_columns > 1 ? themeSize(Size::PageEdge) : 0);
}

} // namespace backdesk::ui
