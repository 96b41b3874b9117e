// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListTransfer.h"

#include "ui/script/ScriptRunner.h"
#include "ui/transfer/ExportDialog.h"
#include "ui/transfer/ImportDialog.h"
#include "ui/views/ExportCells.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListRights.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/OverflowBar.h"

#include <QDropEvent>
#include <QMimeData>
#include <QShortcut>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;
using Type = FieldMeta::Type;

const QKeySequence ImportKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
const QKeySequence ExportKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_E);

Type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return Type::Float;
    case Kind::Date:
        return Type::Datetime;
    case Kind::Bool:
        return Type::Bool;
    case Kind::Ref:
        return Type::Ref;
    case Kind::RefsList:
        return Type::RefsList;
    case Kind::List:
        return Type::List;
    case Kind::File:
        return Type::File;
    default:
        return Type::String;
    }
}

ExportColumn exportColumn(const ListColumn &column)
{
    ExportColumn result;
    result.name = column.name;
    result.title = column.title;
    result.type = typeOf(column.kind);
    result.element = typeOf(column.element);
    result.collection = column.collection;
    result.place = column.place;
    result.grouped = column.grouped;
    return result;
}

} // namespace

ListTransfer::ListTransfer(Connector &connector, const AppMeta &app, const ListSource &source,
                           const ItemsModel &model, ItemsTable &table, std::function<Present()> present,
                           QWidget *view)
    : QObject(view),
      m_connector(connector),
      m_app(app),
      m_source(source),
      m_model(model),
      m_table(table),
      m_present(std::move(present)),
      m_view(view)
{
    view->setAcceptDrops(true);
    view->installEventFilter(this);
}

void ListTransfer::setScripts(ScriptRunner *scripts, const QString &view)
{
    m_scripts = scripts;
    m_viewId = view;
}

void ListTransfer::addTo(OverflowBar &bar, const ListRights &rights)
{
    m_import = makeButton(tr("Import"), QStringLiteral("upload"));
    connect(m_import, &QPushButton::clicked, this, [this] { importFile(); });
    m_export = makeButton(tr("Export"), QStringLiteral("download"));
    connect(m_export, &QPushButton::clicked, this, [this] { exportRows(); });
    bar.addButton(m_import);
    bar.addButton(m_export);
    // Buttons without room are hidden, and theirs would do nothing.
    connect(new QShortcut(ImportKeys, m_view), &QShortcut::activated, m_import, &QPushButton::click);
    connect(new QShortcut(ExportKeys, m_view), &QShortcut::activated, m_export, &QPushButton::click);
    setRights(rights);
}

void ListTransfer::setRights(const ListRights &rights)
{
    const bool exporting = rights.maySee();
    m_export->setEnabled(exporting);
    m_export->setToolTip(exporting ? withKeys(tr("Write this list to a file"), ExportKeys)
                                   : tr("You may not see these entries."));
    m_export->setAccessibleDescription(exporting ? QString() : m_export->toolTip());
    const bool importing = rights.mayImport();
    m_import->setEnabled(importing);
    const QString told = importing ? withKeys(tr("Add or update entries from a file"), ImportKeys)
                                   : tr("You may neither add nor change entries here.");
    m_import->setToolTip(told);
    m_import->setAccessibleDescription(importing ? QString() : told);
}

ExportDialog *ListTransfer::exportDialog() const
{
    return m_exportDialog;
}

ImportDialog *ListTransfer::importDialog() const
{
    return m_importDialog;
}

/// Of a selection with columns of its own only these can be had.
QList<ExportColumn> ListTransfer::columns() const
{
    const CollectionMeta *collection = m_app.collection(m_source.collection);
    QList<ExportColumn> result;
    const bool arrays = !m_model.columns().isEmpty() && m_model.columns().first().place >= 0;
    if (collection && !arrays)
        result = ExportColumns::of(*collection);
    for (const ListColumn &column : m_model.columns()) {
        const auto known = std::find_if(result.begin(), result.end(), [&column](const ExportColumn &each) {
            return each.name == column.name;
        });
        const bool isNew = known == result.end();
        if (isNew && column.kind == Kind::Secret)
            continue;
        if (isNew)
            result.append(exportColumn(column));
        ExportColumn &exported = isNew ? result.last() : *known;
        exported.grouped = column.grouped;
        if (ExportCells::concerns(column))
            ExportCells::describe(exported, column);
    }
    return result;
}

QStringList ListTransfer::shownColumns() const
{
    QStringList names;
    const ItemsHeader *header = m_table.header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            names.append(m_model.columns().at(column).name);
    }
    return names;
}

QStringList ListTransfer::selectedIds() const
{
    QStringList ids;
    for (const SelectedRow &row : m_model.selection().rows())
        ids.append(row.id);
    return ids;
}

ExportOffer ListTransfer::offer() const
{
    const Present present = m_present();
    ExportOffer offer;
    offer.title = present.title;
    offer.source.collection = m_source.collection;
    offer.source.selection = m_source.selection;
    // As it was asked: `denormalize` may have made something else of what stands in the filters.
    offer.source.query.filters = m_model.state().filters;
    offer.source.fill = filling();
    offer.source.query.search = present.state.search;
    offer.source.query.sort = present.state.sort;
    offer.source.ids = selectedIds();
    offer.allSelected = m_model.selection().isAll();
    offer.source.except = m_model.selection().excluded();
    offer.columns = columns();
    offer.shown = shownColumns();
    offer.rows = m_model.isLoading() ? -1 : m_model.total();
    offer.total = present.total;
    return offer;
}

/// Keeps what it works with as long as somebody exports.
std::function<void(const QJsonArray &, bool, const ExportSource::Filled &)> ListTransfer::filling() const
{
    const QList<ListColumn> columns = m_model.columns();
    if (std::none_of(columns.begin(), columns.end(), &ExportCells::concerns))
        return {};
    auto cells = std::make_shared<std::unique_ptr<ExportCells>>();
    return [cells, columns, scripts = QPointer(m_scripts),
            view = m_viewId](const QJsonArray &rows, bool shown, const ExportSource::Filled &filled) {
        *cells = std::make_unique<ExportCells>(scripts, columns, view, shown);
        (*cells)->fill(rows, filled);
    };
}

void ListTransfer::exportRows(bool selected)
{
    ExportOffer offered = offer();
    offered.preferSelected = selected;
    m_exportDialog = ExportDialog::open(m_view, m_connector, offered);
    connect(m_exportDialog, &ExportDialog::message, this, &ListTransfer::message);
}

void ListTransfer::importFile(const QString &file)
{
    m_importDialog = ImportDialog::open(m_view, m_connector, m_app, m_source.collection, file);
    connect(m_importDialog, &ImportDialog::stored, this, &ListTransfer::message);
}

QString ListTransfer::droppedFile(const QEvent &event) const
{
    const QMimeData *mime = static_cast<const QDropEvent &>(event).mimeData();
    if (!m_import || !m_import->isEnabled() || !mime->hasUrls() || mime->urls().size() != 1)
        return {};
    const QString file = mime->urls().first().toLocalFile();
    return ImportDialog::canRead(file) ? file : QString();
}

bool ListTransfer::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    if (watched != m_view || (!enters && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    const QString file = droppedFile(*event);
    if (file.isEmpty())
        return false;
    static_cast<QDropEvent *>(event)->acceptProposedAction();
    if (!enters)
        importFile(file);
    return true;
}

} // namespace backdesk::ui
