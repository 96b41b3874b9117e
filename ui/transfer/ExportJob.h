// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportOptions.h"
#include "ui/transfer/ExportSource.h"
#include "ui/transfer/Worker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace backdesk::ui
{

class ExportFile;

/// What an export came to.
struct ExportResult {
    enum class Outcome { Done, Cancelled, Failed };

    Outcome outcome = Outcome::Done;
    qint64 rows = 0; ///< written; of a failed one: until then
    qint64 cut = 0;  ///< texts that were too long for the format
    QString error;   ///< Failed: what went wrong, one sentence
    QString missing; ///< why some cells could not be worked out, one sentence; empty: all could
};

/// Writes a list of any length into a file, page by page: two pages are held at most. The file appears under
/// its name when it is complete; until then, and when it fails or is cancelled, what was there stays.
///
/// Lists are read while others write: rows that come or go meanwhile may be in the file or not.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageRows = 1000;

    /// The connector must outlive the job. Destroying a job cancels it, and waits for nothing.
    ExportJob(Connector &connector, const ExportSource &source, const ExportOptions &options,
              QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    /// finished() comes once nothing is under way any more.
    void cancel();

Q_SIGNALS:
    void progress(qint64 rows, qint64 total);
    void finished(const backdesk::ui::ExportResult &result);

private:
    void ask();
    ListQuery nextQuery() const;
    void take(const Reply &reply);
    void fill(const Reply &reply);
    bool askSmaller(const Reply &reply);
    void write(const Reply &reply);
    void written(const QString &error);
    void proceed();
    void finish();
    void end(ExportResult::Outcome outcome, const QString &error = {});
    void conclude(const QString &error);
    void run(const std::function<QString()> &work, void (ExportJob::*then)(const QString &));

    Connector &m_connector;
    ExportSource m_source;
    ExportOptions m_options;
    std::shared_ptr<ExportFile> m_file;
    std::optional<Reply> m_next; ///< came while the one before was being written
    ExportResult m_result;
    int m_page = PageRows;
    qint64 m_asked = 0; ///< rows that answers brought
    qint64 m_total = 0;
    qint64 m_inHand = 0; ///< rows being written
    bool m_asking = false;
    bool m_writing = false;
    bool m_complete = false; ///< no more rows to ask for
    bool m_ended = false;
    Worker m_worker;
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::ExportResult)
