// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportOperations.h"
#include "ui/transfer/NearTexts.h"
#include "ui/transfer/ReferenceLookup.h"
#include "ui/transfer/StagedBatch.h"
#include "ui/transfer/Worker.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace backdesk::ui
{

/// What checking all rows told.
struct ImportCheck {
    qint64 rows = 0;
    qint64 added = 0;     ///< rows that would add an item
    qint64 updated = 0;   ///< rows that would change one
    qint64 unchanged = 0; ///< rows of items that are like this already
    qint64 skipped = 0;   ///< rows that are to be left out
    QSet<qint64> wrong;   ///< rows that would be refused
    QList<ImportMistake> mistakes;
    QList<MissingTexts> missing;
    QString error; ///< it could not be checked: why; empty: it could

    qint64 good() const { return rows - skipped - wrong.size(); }
    /// Rows that would change something.
    qint64 effective() const { return added + updated; }
};

/// What an import came to.
struct ImportResult {
    enum class Outcome { Done, Cancelled, Failed };

    Outcome outcome = Outcome::Done;
    qint64 stored = 0; ///< rows that are stored now
    qint64 added = 0;
    qint64 updated = 0;
    QStringList undo; ///< the token
    QString error;    ///< Failed, or Cancelled and not taken back: a sentence for people
    QList<ImportMistake> mistakes;
};

/// Checks and stores rows, all as one. Everything that takes long happens on a pool thread or in the backend;
/// destroying it waits for neither.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// Rows that are sent at a time.
    static constexpr int SentAtOnce = 2000;

    /// The connector must outlive the job.
    explicit ImportJob(Connector &connector, QObject *parent = nullptr);

    void setTable(const ImportTable &table);
    void setMapping(const ImportMapping &mapping) { m_items.mapping = mapping; }
    void setMissing(const ReferenceKey &key, MissingReference what) { m_items.missing.insert(key, what); }
    void setDecisions(const MissingDecisions &decisions) { m_items.decisions = decisions; }
    const ImportItems &items() const { return m_items; }

    /// Looks references up and finds out what those that are not found may mean; lookedUp() follows.
    void lookUp();
    /// Looks references up, unless lookUp() just did, and lets the backend judge every row, storing nothing;
    /// checked() follows.
    void check();
    /// Stores the rows that were good when checked, in one transaction; finished() follows.
    void run();
    bool isBusy() const { return m_busy; }
    /// What was checked is still there to be stored.
    bool isChecked() const { return m_batch.isOpen(); }
    /// Stops what is under way, storing nothing. What was stored all the same is taken back.
    void cancel();
    const ImportCheck &lastCheck() const { return m_check; }

Q_SIGNALS:
    void progress(const QString &what, qint64 done, qint64 total);
    /// `error`: it could not be done: why.
    void lookedUp(const QList<backdesk::ui::MissingTexts> &missing, const QString &error);
    void checked(const backdesk::ui::ImportCheck &check);
    void finished(const backdesk::ui::ImportResult &result);

private:
    enum class Goal { LookUp, Check };

    void begin(Goal goal);
    void takeReferences(const QString &error);
    void endLookUp(const QString &error);
    void stage();
    void sendNext();
    void judge();
    void takeCheck(const Reply &reply);
    void endCheck(const QString &error);
    void takeStored(const Reply &reply);
    void takeBack();
    void endRun();

    Connector &m_connector;
    ImportItems m_items;
    ReferenceLookup m_lookup;
    NearTexts m_near;
    StagedBatch m_batch;
    std::shared_ptr<ImportOperations> m_operations; ///< on one thread at a time
    WantedReferences m_wanted;
    Goal m_goal = Goal::Check;
    bool m_isLookedUp = false; ///< and what was found is fresh
    QSet<qint64> m_failed;     ///< operations
    qint64 m_addedBesides = 0; ///< items that are no rows
    ImportCheck m_check;
    ImportResult m_result;
    bool m_busy = false;
    bool m_stopped = false;
    bool m_storing = false;
    Worker m_worker;
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::ImportCheck)
Q_DECLARE_METATYPE(backdesk::ui::ImportResult)
