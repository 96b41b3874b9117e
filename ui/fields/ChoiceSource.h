// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace backdesk::ui
{

/// Where the entries of a picker come from, and how values are named. An entry's id stands for its value:
/// valueOf(id).
class ChoiceSource : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 200; ///< ms without typing before a search starts

    struct Match {
        QString id;
        QString label;
        QString group = {}; ///< entries of one group stand together; empty: none
        bool operator==(const Match &) const = default;
    };
    struct Result {
        QString text;
        QList<Match> matches;
        qint64 total = 0;    ///< of all matches, not only of these
        QString error;       ///< empty: it worked
        QString status = {}; ///< said instead of that there is nothing
        bool more = false;   ///< those that follow can be asked for: more()
    };

    explicit ChoiceSource(QObject *parent = nullptr);

    /// Starts after the delay; an empty text finds everything. Cancels what runs.
    virtual void search(const QString &text);
    void searchNow(const QString &text);
    void cancel();
    /// Finds the matches that follow; finished() tells all so far. Nothing while something else is looked
    /// for.
    void more();
    bool isRunning() const { return m_running || m_delay.isActive(); }
    const Result &result() const { return m_result; }
    void setDelay(int milliseconds) { m_delay.setInterval(qMax(0, milliseconds)); }
    /// Whether an empty text finds everything; otherwise nothing is looked for.
    void setShowAll(bool show) { m_showAll = show; }

    virtual QJsonValue valueOf(const QString &id) const { return id; }
    virtual QString idOf(const QJsonValue &value) const { return value.toString(); }
    /// The value is going to be shown: finds out how it is named. labelsChanged() tells.
    virtual void want(const QList<QJsonValue> &) {}
    /// The value itself as text as long as its label is not known.
    virtual QString label(const QJsonValue &value) const;
    /// How the value is named is being asked for; for two seconds at most.
    virtual bool isAwaited(const QJsonValue &) const { return false; }
    /// label(), or "…" as long as it is awaited; asks for it.
    QString labelOrWait(const QJsonValue &value);
    /// It is certain that the value is none of the entries.
    virtual bool isUnknown(const QJsonValue &) const { return false; }

Q_SIGNALS:
    void finished();
    void labelsChanged();

protected:
    /// Looks for the text; ends with finish(), at once or later.
    virtual void run(const QString &text, int generation) = 0;
    /// Whether it can be asked for more than it gave.
    virtual bool canContinue() const { return false; }
    /// Looks for the matches from that one on; ends with finishMore().
    virtual void runMore(const QString &text, qint64 from, int generation)
    {
        Q_UNUSED(text)
        Q_UNUSED(from)
        Q_UNUSED(generation)
    }
    void finishMore(int generation, const Result &next);
    /// Shows what was found, unless something else was asked since.
    void finish(int generation, const Result &result);

private:
    void start();

    QString m_text;
    QTimer m_delay;
    Result m_result;
    int m_generation = 0;
    bool m_running = false;
    bool m_showAll = true;
};

} // namespace backdesk::ui
