// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportSource.h"
#include "ui/views/ListSource.h"
#include "ui/views/ListState.h"
#include "ui/widgets/Message.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QPushButton;

namespace backdesk::ui
{

class ExportDialog;
class ImportDialog;
class ItemsModel;
class ItemsTable;
class ListRights;
class OverflowBar;
class ScriptRunner;
struct AppMeta;
struct ExportColumn;
struct ExportOffer;
struct ListColumn;

/// Files and a list: the buttons to export and import, and files that are dropped on it.
class ListTransfer : public QObject
{
    Q_OBJECT
public:
    /// What the list shows just now.
    struct Present {
        QString title;
        ListState state;
        qint64 total = -1; ///< of the whole list; -1: not known
    };

    /// Everything given outlives it; dialogs open over `view`, which takes drops from now on.
    ListTransfer(Connector &connector, const AppMeta &app, const ListSource &source, const ItemsModel &model,
                 ItemsTable &table, std::function<Present()> present, QWidget *view);

    /// Functions of columns are run for exports too. `view`: id of the list's view.
    void setScripts(ScriptRunner *scripts, const QString &view);
    /// What the rights do not allow cannot be pressed, and tells why.
    void addTo(OverflowBar &bar, const ListRights &rights);
    void setRights(const ListRights &rights);
    /// `selected`: begins with the selected rows only.
    void exportRows(bool selected = false);
    void importFile(const QString &file = {});
    QPushButton *exportButton() const { return m_export; }
    QPushButton *importButton() const { return m_import; }
    ExportDialog *exportDialog() const;
    ImportDialog *importDialog() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);

private:
    ExportOffer offer() const;
    QList<ExportColumn> columns() const;
    std::function<void(const QJsonArray &, bool, const ExportSource::Filled &)> filling() const;
    QStringList shownColumns() const;
    QStringList selectedIds() const;
    QString droppedFile(const QEvent &event) const;

    Connector &m_connector;
    const AppMeta &m_app;
    ListSource m_source;
    const ItemsModel &m_model;
    ItemsTable &m_table;
    std::function<Present()> m_present;
    QWidget *m_view;
    QPointer<ScriptRunner> m_scripts;
    QString m_viewId;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QPointer<ExportDialog> m_exportDialog;
    QPointer<ImportDialog> m_importDialog;
};

} // namespace backdesk::ui
