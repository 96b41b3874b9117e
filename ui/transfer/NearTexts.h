// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/PageAsking.h"
#include "ui/transfer/ReferenceTable.h"
#include "ui/transfer/Worker.h"

#include <QObject>

namespace backdesk::ui
{

/// Finds the entries that are called almost like texts that refer to nothing.
class NearTexts : public QObject
{
    Q_OBJECT
public:
    /// Collections with more entries are not searched for similar ones.
    static constexpr int MostEntries = 20000;
    /// So many texts are compared; the others get nothing.
    static constexpr int MostTexts = 500;

    /// The connector must outlive it.
    explicit NearTexts(Connector &connector, QObject *parent = nullptr);

    /// finished() follows, also where nothing is found; texts() has what was.
    void start(const QList<MissingTexts> &texts);
    void stop();
    const QList<MissingTexts> &texts() const { return m_texts; }

    /// One that is close enough to be meant, whatever case, accents and signs.
    static MissingTexts::Near nearest(const QString &text, const QList<MissingTexts::Near> &entries);
    /// The same for many, by the texts; those that have none are not in it, nor those that were left when it
    /// was stopped.
    static QHash<QString, MissingTexts::Near>
    nearest(const QStringList &texts, const QList<MissingTexts::Near> &entries, const StopFlag &stop);

Q_SIGNALS:
    void finished();

private:
    void next();
    void ask(qint64 skip);
    void compare();

    PageAsking m_asking;
    QList<MissingTexts> m_texts;
    QList<MissingTexts::Near> m_entries; ///< of the collection that is looked at
    qsizetype m_place = -1;
    Worker m_worker;
};

} // namespace backdesk::ui
