// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColumnControl.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/ColumnChooser.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>

#include <algorithm>

namespace backdesk::ui
{

ColumnControl::ColumnControl(ItemsModel &model, ItemsTable &table, const ListLayout &layout, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_table(table),
      m_header(table.header()),
      m_layout(layout),
      m_choice(layout.columns()),
      m_button(iconButton(QStringLiteral("columns-3"), tr("Columns"), nullptr, ButtonRole::Normal))
{
    for (const ListColumn &column : model.columns())
        m_described.append(column.shown);
    connect(m_button, &QToolButton::clicked, this, &ColumnControl::openChooser);
    connect(m_header, &ItemsHeader::arranged, this, &ColumnControl::arrangedByHand);
    connect(m_header, &ItemsHeader::menuRequested, this, &ColumnControl::showMenu);
    apply();
}

int ColumnControl::columnOf(const QString &name) const
{
    const QList<ListColumn> &columns = m_model.columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == name)
            return i;
    }
    return -1;
}

/// All columns from the leading edge.
QList<ColumnControl::Place> ColumnControl::places() const
{
    QList<Place> places;
    QList<bool> placed(m_model.columns().size(), false);
    for (const QString &name : m_choice.order) {
        const int column = columnOf(name);
        if (column < 0 || std::exchange(placed[column], true))
            continue;
        places.append({column, m_model.columns().at(column).main || m_choice.shown.contains(name)});
    }
    // What the description got since.
    for (int column = 0; column < placed.size(); ++column) {
        if (!placed.at(column))
            places.append({column, m_described.at(column)});
    }
    return places;
}

void ColumnControl::apply()
{
    const QList<Place> wanted = places();
    QList<int> shown;
    for (int visual = 0; visual < wanted.size(); ++visual) {
        const Place &place = wanted.at(visual);
        m_header->moveSection(m_header->visualIndex(place.column), visual);
        m_header->setSectionHidden(place.column, !place.shown);
        if (place.shown)
            shown.append(place.column);
    }
    m_model.setShownColumns(shown);
    m_header->setResizedByHand(false);
    m_table.fitColumns();
    if (m_choice.widths.isEmpty())
        return;
    m_header->setResizedByHand(true);
    const double scale = Theme::current().textScale();
    for (const int column : std::as_const(shown)) {
        const int width = m_choice.widths.value(m_model.columns().at(column).name);
        if (width > 0)
            m_header->resizeSection(column, qRound(width * scale));
    }
}

ColumnChoice ColumnControl::present() const
{
    ColumnChoice choice;
    const double scale = Theme::current().textScale();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString &name = m_model.columns().at(column).name;
        choice.order.append(name);
        if (m_header->isSectionHidden(column))
            continue;
        choice.shown.append(name);
        if (m_header->isResizedByHand())
            choice.widths.insert(name, qRound(m_header->sectionSize(column) / scale));
    }
    return choice;
}

void ColumnControl::arrangedByHand()
{
    m_choice = present();
    m_layout.setColumns(m_choice);
    Q_EMIT changed();
}

void ColumnControl::setChoice(const ColumnChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_layout.setColumns(choice);
    apply();
    if (m_chooser && m_chooser->isOpen())
        fillChooser();
    Q_EMIT changed();
}

void ColumnControl::setShown(int column, bool shown)
{
    if (column < 0 || column >= m_described.size())
        return;
    ColumnChoice choice = present();
    const QString &name = m_model.columns().at(column).name;
    choice.shown.removeAll(name);
    choice.widths.clear();
    if (shown)
        choice.shown.append(name);
    setChoice(choice);
}

ColumnChooser *ColumnControl::chooser()
{
    if (m_chooser)
        return m_chooser;
    m_chooser = new ColumnChooser(m_button);
    connect(m_chooser, &ColumnChooser::chosen, this, &ColumnControl::chosen);
    connect(m_chooser, &ColumnChooser::resetRequested, this, &ColumnControl::reset);
    return m_chooser;
}

void ColumnControl::openChooser()
{
    if (chooser()->isOpen())
        return m_chooser->close();
    fillChooser();
    m_chooser->popUp();
    m_chooser->setFocus();
}

void ColumnControl::fillChooser()
{
    QList<ColumnChooser::Entry> entries;
    for (const Place &place : places()) {
        const ListColumn &column = m_model.columns().at(place.column);
        entries.append({column.name, column.title, place.shown, column.main});
    }
    m_chooser->setEntries(entries);
    m_chooser->setResettable(m_choice.isGiven());
}

void ColumnControl::chosen()
{
    ColumnChoice choice;
    for (const ColumnChooser::Entry &entry : m_chooser->entries()) {
        choice.order.append(entry.name);
        if (entry.shown)
            choice.shown.append(entry.name);
    }
    m_choice = choice;
    m_layout.setColumns(choice);
    apply();
    m_chooser->setResettable(true);
    Q_EMIT changed();
}

void ColumnControl::showMenu(int column, const QPoint &position)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto order = [&](const QString &iconName, const QString &text, const QStringList &keys) {
        menu->addAction(icon(iconName), text, m_header,
                        [this, keys] { Q_EMIT m_header->sortRequested(keys); });
    };
    if (column >= 0 && !m_model.columns().at(column).sortKey.isEmpty()) {
        const QString key = m_model.columns().at(column).sortKey;
        order(QStringLiteral("arrow-up"), tr("Sort ascending"), {key});
        order(QStringLiteral("arrow-down"), tr("Sort descending"), {u'-' + key});
        if (m_header->priority(column) > 0)
            order(QStringLiteral("x"), tr("Do not sort by this"), m_header->sortWithout(column));
        else if (!m_header->sort().isEmpty())
            order(QStringLiteral("plus"), tr("Then sort by this"), m_header->nextSort(column, true));
        menu->addSeparator();
    }
    if (column >= 0) {
        QAction *hide = menu->addAction(tr("Hide “%1”").arg(literalText(m_model.columns().at(column).title)));
        hide->setEnabled(!m_model.columns().at(column).main);
        connect(hide, &QAction::triggered, this, [this, column] { setShown(column, false); });
    }
    menu->addAction(icon(QStringLiteral("columns-3")), tr("Choose columns…"), this,
                    &ColumnControl::openChooser);
    QAction *restore = menu->addAction(tr("Reset columns"), this, &ColumnControl::reset);
    restore->setEnabled(m_choice.isGiven());
    menu->popup(position);
}

} // namespace backdesk::ui
