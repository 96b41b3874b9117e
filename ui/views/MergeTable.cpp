// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeTable.h"

#include "ui/fields/FieldEditor.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/MergeChoice.h"
#include "ui/views/MergeRow.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int Columns = 5;
constexpr int Narrow = 620;

} // namespace

MergeTable::MergeTable(const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(themeSize(Size::GroupGap));
    m_grid->setVerticalSpacing(themeSize(Size::Tight) + 2);
    for (const QString &text : {tr("Field"), tr("Was"), tr("Yours"), tr("Theirs")})
        m_heads.append(addHead(text));
}

MergeTable::~MergeTable()
{
    // Rows take their widgets out of us.
    qDeleteAll(m_rows);
}

QLabel *MergeTable::addHead(const QString &text)
{
    auto *head = new QLabel(text, this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    setTextStyle(head, TextStyle::Label, Color::Dim);
    return head;
}

void MergeTable::setFields(const QList<MergeField> &fields, const QString &theirTitle)
{
    m_heads.last()->setText(theirTitle);
    const QList<MergeRow *> former = std::exchange(m_rows, {});
    for (const MergeField &field : fields) {
        auto *made = new MergeRow(field, m_context, this);
        m_rows.append(made);
        for (const MergeRow *before : former) {
            if (before->field().place == field.place)
                made->keep(*before);
        }
        connect(made, &MergeRow::changed, this, &MergeTable::changed);
        connect(made, &MergeRow::grown, this, &MergeTable::arrange);
    }
    qDeleteAll(former);
    arrange();
    Q_EMIT changed();
}

void MergeTable::showTexts(const MergeText &text)
{
    for (MergeRow *row : m_rows)
        row->showTexts(text);
}

int MergeTable::unsettled() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const MergeRow *row) { return !row->isSettled(); }));
}

QHash<QString, QJsonValue> MergeTable::chosen() const
{
    QHash<QString, QJsonValue> values;
    for (const MergeRow *row : m_rows)
        values.insert(row->field().place, row->value());
    return values;
}

MergeRow *MergeTable::row(const QString &place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&place](const MergeRow *row) { return row->field().place == place; });
    return found == m_rows.end() ? nullptr : *found;
}

void MergeTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < qRound(Narrow * Theme::current().textScale());
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

void MergeTable::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    qDeleteAll(std::exchange(m_lines, {}));
    const bool wide = !m_narrow && !m_rows.isEmpty();
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 0);
    const QList<int> stretches = m_narrow ? QList<int>{1} : QList<int>{4, 4, 7, 7};
    for (int column = 0; column < stretches.size(); ++column)
        m_grid->setColumnStretch(column, stretches.at(column));
    int line = 0;
    for (int column = 0; column < m_heads.size(); ++column) {
        m_heads.at(column)->setVisible(wide);
        if (wide)
            m_grid->addWidget(m_heads.at(column), line, column);
    }
    line += wide ? 1 : 0;
    QWidget *before = nullptr;
    for (MergeRow *row : std::as_const(m_rows)) {
        addLine(line);
        row->setCaptionsShown(m_narrow);
        if (m_narrow)
            arrangeNarrow(row, line);
        else
            arrangeWide(row, line);
        for (QWidget *widget : row->widgets()) {
            const bool closed = (widget == row->editor() && !row->own()->isChecked()) ||
                                (widget == row->editButton() && row->hasEditor());
            widget->setVisible(!closed);
        }
        QList<QWidget *> order{row->mine(),       row->theirs(), row->together(),
                               row->editButton(), row->own(),    row->editor()};
        order.removeAll(nullptr);
        for (QWidget *widget : std::as_const(order)) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
}

void MergeTable::addLine(int &line)
{
    auto *hairline = new QWidget(this);
    hairline->setFixedHeight(1);
    setBackground(hairline, Color::Hairline);
    hairline->show();
    m_lines.append(hairline);
    m_grid->addWidget(hairline, line++, 0, 1, m_narrow ? 2 : Columns);
}

void MergeTable::arrangeWide(MergeRow *row, int &line)
{
    // On one line with the first of the values beside them.
    const int above = (themeSize(Size::Control) - row->title()->fontMetrics().height()) / 2;
    for (QLabel *label : {row->title(), row->was()})
        label->setContentsMargins(0, above, 0, 0);
    m_grid->addWidget(row->title(), line, 0, Qt::AlignTop);
    m_grid->addWidget(row->was(), line, 1, Qt::AlignTop);
    m_grid->addWidget(row->mine(), line, 2);
    m_grid->addWidget(row->theirs(), line, 3);
    if (row->editButton() && !row->hasEditor())
        m_grid->addWidget(row->editButton(), line, 4, Qt::AlignTop);
    ++line;
    addExtras(row, line, 2, 2);
}

void MergeTable::arrangeNarrow(MergeRow *row, int &line)
{
    for (QLabel *label : {row->title(), row->was()})
        label->setContentsMargins({});
    m_grid->addWidget(row->title(), line, 0, Qt::AlignVCenter);
    if (row->editButton() && !row->hasEditor())
        m_grid->addWidget(row->editButton(), line, 1, Qt::AlignTop);
    m_grid->addWidget(row->was(), ++line, 0, 1, 2);
    m_grid->addWidget(row->mine(), ++line, 0, 1, 2);
    m_grid->addWidget(row->theirs(), ++line, 0, 1, 2);
    ++line;
    addExtras(row, line, 0, 2);
}

void MergeTable::addExtras(MergeRow *row, int &line, int column, int span)
{
    for (QWidget *extra : {static_cast<QWidget *>(row->together()), static_cast<QWidget *>(row->own()),
                           static_cast<QWidget *>(row->editor())}) {
        if (extra)
            m_grid->addWidget(extra, line++, column, 1, span);
    }
}

} // namespace backdesk::ui
