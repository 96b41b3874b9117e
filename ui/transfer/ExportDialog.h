// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/transfer/ExportJob.h"
#include "ui/widgets/Message.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace backdesk::ui
{

class Background;
class ExportColumnList;
class SegmentedControl;

/// What a list offers to be written to a file.
struct ExportOffer {
    QString title; ///< of the list: "Books"
    /// The list as it is filtered and sorted; its ids are the selected rows.
    ExportSource source;
    bool allSelected = false;    ///< instead of ids: all that match, but for source.except
    QList<ExportColumn> columns; ///< all there are
    QStringList shown;           ///< names of those that the list shows
    qint64 rows = -1;            ///< as filtered; -1: not known
    qint64 total = -1;           ///< of the whole list
    bool preferSelected = false; ///< asked for by "Export selected"

    bool hasSelection() const { return allSelected || !source.ids.isEmpty(); }
    /// -1: not known.
    qint64 selected() const
    {
        return !allSelected ? qint64(source.ids.size()) : rows < 0 ? -1 : rows - source.except.size();
    }
    bool isFiltered() const { return !source.query.filters.isEmpty() || !source.query.search.isEmpty(); }
};

/// Asks how a list is to be written to a file, and does it. What was chosen is offered the next time.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Rows { All, Filtered, Selected };

    /// Opens one over the window of `parent`; it goes away by itself.
    static ExportDialog *open(QWidget *parent, Connector &connector, const ExportOffer &offer);

    ExportDialog(Connector &connector, const ExportOffer &offer, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setFormat(ExportOptions::Format format);
    void setRows(Rows rows);
    ExportColumnList *columns() const { return m_columns; }
    QPushButton *exportButton() const { return m_export; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *backgroundButton() const;
    SegmentedControl *formats() const { return m_format; }
    SegmentedControl *values() const { return m_values; }
    QString failure() const;
    bool isBusy() const { return m_job; }
    /// As when the person chose this file.
    void exportTo(const QString &path);
    /// While it is busy: stops, and stays open.
    void reject() override;

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);

protected:
    using QDialog::open;

private:
    QWidget *makeChoices();
    QWidget *makeCsvChoices();
    void fillRows();
    void restore();
    void remember() const;
    void updateState();
    void chooseFile();
    ExportOptions options(const QString &path) const;
    ExportSource source() const;
    ExportOptions::Format format() const;
    void finished(const ExportResult &result);
    void showFailure(const QString &text, bool stopped = false);

    Connector &m_connector;
    ExportOffer m_offer;
    QList<Rows> m_rowChoices;
    SegmentedControl *m_format;
    SegmentedControl *m_rows;
    SegmentedControl *m_values;
    QLabel *m_valuesHelp;
    QWidget *m_csv;
    QComboBox *m_separator;
    QCheckBox *m_bom;
    QCheckBox *m_guard;
    ExportColumnList *m_columns;
    QLabel *m_status;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_export;
    Background *m_background;
    QWidget *m_choices;
    QString m_path;
    QPointer<ExportJob> m_job;
    std::unique_ptr<RunningTask> m_task; ///< while there is a job
};

} // namespace backdesk::ui
