// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/transfer/PageAsking.h"
#include "ui/transfer/ReferenceTable.h"

#include <QObject>

namespace backdesk::ui
{

/// Finds the items that texts refer to: some texts a request, one request at a time.
class ReferenceLookup : public QObject
{
    Q_OBJECT
public:
    static constexpr int TextsAtOnce = 100;
    /// From so many texts on all items are looked at, unless there are MostForEach for each text.
    static constexpr int Many = 1000;
    static constexpr int MostForEach = 10;

    /// The connector must outlive it.
    ReferenceLookup(Connector &connector, QObject *parent = nullptr);

    /// finished() follows, also when there is nothing to look up. What is known already is not asked again.
    void start(const WantedReferences &wanted);
    /// finished() comes at once where something was under way.
    void stop();
    /// Forgets everything, for instance because somebody changed the items.
    void clear() { m_table = {}; }
    const ReferenceTable &table() const { return m_table; }

Q_SIGNALS:
    void progress(int done, int total);
    /// `error`: why it ended too early; empty: all is looked up.
    void finished(const QString &error);

private:
    struct Task {
        ReferenceKey key;
        QStringList texts;
        bool all = false; ///< all items are looked at, because so many are wanted
    };
    void next();
    void end(const QString &error);
    void split(const Task &task);
    void ask(const Task &task, qint64 skip);
    void take(const Task &task, const QJsonArray &items, bool first);

    PageAsking m_asking;
    ReferenceTable m_table;
    QList<Task> m_tasks;
    int m_total = 0;
};

/// The value of a field, as files have it: text of its own, digits of a number.
QString keyText(const QJsonObject &item, const QString &field);

} // namespace backdesk::ui
