// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include "ui/admin/MessageTexts.h"
#include "ui/shell/CommandPalette.h"
#include "ui/theme/Icons.h"
#include "ui/views/SavedViews.h"
#include "ui/views/ViewControl.h"

namespace backdesk::ui
{

Palette::Palette(const AppMeta &meta, const PathTable &paths, Connector &connector, QWidget *window)
    : QObject(window),
      m_meta(meta),
      m_paths(paths),
      m_widget(new CommandPalette(window)),
      m_search(new RecordSearch(meta, connector, this))
{
    connect(m_widget, &CommandPalette::searched, this, [this](const QString &text) { m_typed = text; });
    connect(m_widget, &CommandPalette::searched, m_search, &RecordSearch::search);
    connect(m_search, &RecordSearch::searchingChanged, m_widget, &CommandPalette::setSearching);
    connect(m_search, &RecordSearch::found, this, &Palette::showRecords);
}

std::function<void(bool)> Palette::to(const Path &path)
{
    return [this, path](bool beside) { Q_EMIT activated(path, beside); };
}

void Palette::open(const QList<SidebarEntry> &menu, const QList<PaletteEntry> &commands,
                   const QList<WindowSettings::Visit> &visits)
{
    QList<PaletteEntry> entries;
    addVisits(entries, visits);
    addMenu(entries, menu);
    addViews(entries);
    m_widget->open(entries + commands);
}

void Palette::addVisits(QList<PaletteEntry> &entries, const QList<WindowSettings::Visit> &visits)
{
    for (const WindowSettings::Visit &visit : visits) {
        const Path path = Path::fromString(visit.path);
        const auto place = m_paths.resolve(path);
        const CollectionMeta *collection = place ? m_meta.collection(place->collection) : nullptr;
        if (!collection)
            continue;
        PaletteEntry entry{tr("Recent"), iconForCollection(collection->name),
                           visit.title,  collection->title == visit.title ? QString() : collection->title,
                           {},           to(path)};
        entry.recent = true;
        entry.place = path.toString();
        entries << entry;
    }
}

void Palette::addMenu(QList<PaletteEntry> &entries, const QList<SidebarEntry> &menu)
{
    entries << PaletteEntry{tr("Go to"),
                            QStringLiteral("layout-dashboard"),
                            replacedText(QStringLiteral("dashboard.title"), tr("Home")),
                            {},
                            {},
                            to(Path::home()),
                            true,
                            Path::home().toString()};
    for (const SidebarEntry &entry : menu) {
        if (entry.hidden)
            continue;
        const CollectionMeta *collection = m_meta.collection(entry.name);
        const bool inner = !entry.selection.isEmpty();
        PaletteEntry line{tr("Go to"), inner ? QStringLiteral("list-filter") : entry.icon,
                          entry.title, inner && collection ? collection->title : QString(),
                          {},          to(entry.place()),
                          true};
        if (entry.link.isEmpty())
            line.place = entry.place().toString();
        else
            line.run = [this, link = entry.link](bool) { Q_EMIT linkActivated(link); };
        entries << line;
    }
}

/// Those that a person saved of any list.
void Palette::addViews(QList<PaletteEntry> &entries)
{
    const auto add = [this, &entries](const QString &title, const Path &list) {
        const SavedViews saved(ListLayout(m_meta.name, list.toString()));
        for (const SavedView &view : saved.all()) {
            Path path = m_paths.outward(list);
            path.setQuery({{ViewControl::nameKey(), view.name}});
            //: A saved view of a list: "Books: Overdue".
            const QString text = tr("%1: %2").arg(title, view.name);
            entries << PaletteEntry{tr("Views"), QStringLiteral("bookmark"), text, {}, {}, to(path)};
        }
    };
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        const AdminViews *views = m_meta.admin.viewsOf(collection.name);
        add(views ? views->list.title.text(collection.title) : collection.title, Path::list(collection.name));
        for (const SelectionMeta &selection : collection.selections)
            add(selection.title, Path::selection(collection.name, selection.name));
    }
}

/// What was copied from a list, or is known by heart: "books/12".
QList<PaletteEntry> Palette::typedPlace()
{
    const Path path = Path::fromString(m_typed);
    if (!m_typed.contains(u'/') || !m_paths.resolve(path))
        return {};
    return {
        PaletteEntry{tr("Go to"), QStringLiteral("link"), m_typed, {}, {}, to(path), false, path.toString()}};
}

void Palette::showRecords(const QList<RecordSearch::Found> &records)
{
    QList<PaletteEntry> entries = typedPlace();
    for (const RecordSearch::Found &record : records) {
        const Path path = m_paths.outward(Path::item(record.collection, record.id));
        entries << PaletteEntry{tr("Entries"),
                                iconForCollection(record.collection),
                                record.label,
                                m_meta.collection(record.collection)->title,
                                {},
                                to(path),
                                false,
                                path.toString()};
    }
    m_widget->setRecords(entries);
}

} // namespace backdesk::ui
