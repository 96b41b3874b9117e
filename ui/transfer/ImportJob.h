// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportItems.h"
#include "ui/transfer/ImportSource.h"
#include "ui/transfer/ReferenceLookup.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace backdesk::ui
{

/// Texts that refer to nothing, by what they were looked up.
struct MissingTexts {
    ReferenceKey key;
    QStringList texts;
};

/// What checking all rows told.
struct ImportCheck {
    qint64 rows = 0;
    qint64 added = 0;   ///< rows that would add an item
    qint64 updated = 0; ///< rows that would change one
    QSet<qint64> wrong; ///< rows that would be refused
    QList<ImportMistake> mistakes;
    QList<MissingTexts> missing;
    QString error; ///< it could not be checked: why; empty: it could

    qint64 good() const { return rows - wrong.size(); }
};

/// What an import came to.
struct ImportResult {
    enum class Outcome { Done, Cancelled, Failed };

    Outcome outcome = Outcome::Done;
    qint64 stored = 0; ///< rows that are stored now
    qint64 added = 0;
    qint64 updated = 0;
    QStringList undo; ///< tokens, in the order of storing
    QString error;    ///< Failed, or Cancelled and not wholly taken back: a sentence for people
    QList<ImportMistake> mistakes;
};

/// Checks and stores rows. Everything that takes long happens on a pool thread or in the backend.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    static constexpr int CheckedAtOnce = 500;
    /// Rows that are stored as one: all or none.
    static constexpr int StoredAtOnce = 10000;

    /// The connector must outlive the job.
    explicit ImportJob(Connector &connector, QObject *parent = nullptr);
    ~ImportJob() override;

    void setTable(const ImportTable &table);
    void setMapping(const ImportMapping &mapping) { m_items.mapping = mapping; }
    void setMissing(const ReferenceKey &key, MissingReference what) { m_items.missing.insert(key, what); }
    const ImportItems &items() const { return m_items; }

    /// Looks references up and lets the backend judge every row, storing nothing; checked() follows.
    void check();
    /// Stores the rows that were good when checked; finished() follows. More than StoredAtOnce are stored in
    /// several steps.
    void run();
    bool isBusy() const { return m_busy; }
    /// Stops what is under way. A run that has stored already is taken back.
    void cancel();
    const ImportCheck &lastCheck() const { return m_check; }

Q_SIGNALS:
    void progress(const QString &what, qint64 done, qint64 total);
    void checked(const backdesk::ui::ImportCheck &check);
    void finished(const backdesk::ui::ImportResult &result);

private:
    void inBackground(std::function<std::function<void()>()> work);
    void lookedUp(const QString &error);
    void checkNext();
    void takeCheck(const ImportBatch &batch, const Reply &reply);
    void endCheck(const QString &error);
    void storeNext();
    void send(const ImportBatch &batch);
    void takeStored(const ImportBatch &batch, const Reply &reply);
    void remember(const ImportBatch &batch, const QJsonArray &results);
    void takeBack();
    void fail(const ImportBatch &batch, const Reply &reply);
    void endRun();
    QList<ImportMistake> mistakesIn(const ImportBatch &batch, const QJsonArray &results) const;
    static QJsonObject request(const ImportBatch &batch, bool check);

    Connector &m_connector;
    ImportItems m_items;
    ReferenceLookup m_lookup;
    ImportCheck m_check;
    ImportResult m_result;
    QList<qint64> m_rows; ///< to be stored
    qint64 m_done = 0;    ///< rows that were judged or stored
    bool m_busy = false;
    bool m_stopped = false;
    QThreadPool m_pool; ///< one thread; last, so that nothing it uses goes before it
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::ImportCheck)
Q_DECLARE_METATYPE(backdesk::ui::ImportResult)
