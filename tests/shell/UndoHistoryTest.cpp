// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/UndoHistoryTest.h"

#include "ui/admin/UndoHistory.h"
#include "ui/connectors/Connector.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

/// Takes everything back that is asked, until told otherwise; the token "a" is taken back by "a'".
class TokenConnector : public Connector
{
public:
    TokenConnector() : Connector(QStringLiteral("app")) {}

    PendingReply send(Request request) override
    {
        const QString token =
            QString::fromLatin1(QByteArray::fromPercentEncoding(request.path)).section(u'/', -1);
        asked.append(token);
        Reply reply;
        reply.status = status;
        if (reply.ok())
            reply.undo = token + u'\'';
        else
            reply.json.insert(QStringLiteral("detail"), QStringLiteral("no"));
        const PendingReply pending = PendingReply::make();
        QMetaObject::invokeMethod(
            this, [this, pending, reply] { answered(pending, reply); }, Qt::QueuedConnection);
        return pending;
    }
    void change(const char *token) { Q_EMIT undoable(QString::fromLatin1(token)); }

    QStringList asked;
    int status = 200;
};

struct Setup {
    TokenConnector connector;
    UndoHistory &history = UndoHistory::of(connector);
    QList<UndoOutcome> outcomes;
    UndoHistory::Callback take = [this](const UndoOutcome &outcome) { outcomes.append(outcome); };
    QObject context;

    void undo()
    {
        const qsizetype before = outcomes.size();
        history.undo(&context, take);
        QTRY_VERIFY(outcomes.size() > before);
    }
    void redo()
    {
        const qsizetype before = outcomes.size();
        history.redo(&context, take);
        QTRY_VERIFY(outcomes.size() > before);
    }
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

void UndoHistoryTest::stepsGoBackAndForth()
{
    Setup s;
    QVERIFY(!s.history.canUndo());
    s.connector.change("a");
    s.history.join({QStringLiteral("a")}, QStringLiteral("A was saved."));
    s.connector.change("b");
    QCOMPARE(s.history.undoText(), QString());
    s.undo();
    QCOMPARE(s.history.undoText(), QStringLiteral("A was saved."));
    s.undo();
    QVERIFY(!s.history.canUndo());
    QCOMPARE(s.outcomes.last().text, QStringLiteral("A was saved."));
    QCOMPARE(s.history.redoText(), QStringLiteral("A was saved."));
    s.redo();
    QVERIFY(s.outcomes.last().ok && s.outcomes.last().wasRedo);
    QCOMPARE(s.history.undoText(), QStringLiteral("A was saved."));
    QCOMPARE(s.connector.asked, list("b a a'"));
    s.undo();
    QCOMPARE(s.connector.asked.last(), QStringLiteral("a''"));
}

void UndoHistoryTest::joinedChangesAreOneStep()
{
    Setup s;
    for (const char *token : {"x", "a", "b", "y", "c"})
        s.connector.change(token);
    s.history.join(list("a b c") << QString(), QStringLiteral("Three."));
    s.undo();
    QCOMPARE(s.connector.asked, list("c b a"));
    s.redo();
    QCOMPARE(s.connector.asked.mid(3), list("a' b' c'"));
    s.undo();
    s.undo();
    QCOMPARE(s.connector.asked.last(), QStringLiteral("y"));
    s.undo();
    s.undo();
    QCOMPARE(s.outcomes.last().ok, false);
    QVERIFY(s.outcomes.last().reason.isEmpty());
}

void UndoHistoryTest::aNewChangeEndsRedoing()
{
    Setup s;
    s.connector.change("a");
    s.undo();
    QVERIFY(s.history.canRedo());
    s.connector.change("b");
    QVERIFY(!s.history.canRedo());
    // Also one that comes while a step is under way.
    s.history.undo(&s.context, s.take);
    s.connector.change("c");
    QTRY_COMPARE(s.outcomes.size(), 2);
    QVERIFY(s.history.canUndo());
    QVERIFY(!s.history.canRedo());
    s.undo();
    QCOMPARE(s.connector.asked.last(), QStringLiteral("c"));
}

void UndoHistoryTest::isOfAllWindows()
{
    Setup s;
    QCOMPARE(&UndoHistory::of(s.connector), &s.history);
    TokenConnector other;
    QVERIFY(&UndoHistory::of(other) != &s.history);
    // A window that has gone is not told.
    s.connector.change("a");
    {
        QObject gone;
        s.history.undo(&gone, s.take);
    }
    QTRY_VERIFY(s.history.canRedo());
    QVERIFY(s.outcomes.isEmpty());
}

void UndoHistoryTest::quickKeysGoOnInOrder()
{
    Setup s;
    for (const char *token : {"a", "b", "c"})
        s.connector.change(token);
    s.history.undo(&s.context, s.take);
    s.history.undo(&s.context, s.take);
    s.history.redo(&s.context, s.take);
    QTRY_COMPARE(s.outcomes.size(), 3);
    QCOMPARE(s.connector.asked, list("c b b'"));
}

void UndoHistoryTest::failuresAreTold()
{
    Setup s;
    s.connector.change("a");
    s.connector.change("b");
    s.connector.status = 503;
    s.undo();
    QCOMPARE(s.outcomes.last().reason, QStringLiteral("no"));
    s.connector.status = 409;
    s.undo(); // b once more: the storage was only away for a moment
    QCOMPARE(s.connector.asked, list("b b"));
    QVERIFY(!s.history.canRedo());
    s.connector.status = 200;
    s.undo(); // b never goes
    QCOMPARE(s.connector.asked.last(), QStringLiteral("a"));
}

void UndoHistoryTest::isLimited()
{
    Setup s;
    for (int i = 0; i < UndoHistory::Limit + 1; ++i)
        s.connector.change(QByteArray::number(i).constData());
    for (int i = 0; i < UndoHistory::Limit; ++i)
        s.undo();
    QCOMPARE(s.connector.asked.last(), QStringLiteral("1"));
    QVERIFY(!s.history.canUndo());
}
