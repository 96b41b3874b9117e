// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DeleteFlowTest.h"

#include "tests/forms/Shelves.h"
#include "ui/admin/Tasks.h"
#include "ui/forms/DeletionText.h"
#include "ui/forms/FormFooter.h"
#include "ui/views/ChangeView.h"
#include "ui/views/DeleteFlow.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QString textOf(const ConfirmDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

struct Flow {
    explicit Flow(Shelves &shelves) : flow(new DeleteFlow(shelves.connector(), shelves.app(), &window))
    {
        window.resize(800, 600);
        window.show();
    }

    void start(const char *collection, const QString &id, const QByteArray &etag = {})
    {
        flow->start(QLatin1String(collection), id, QStringLiteral("It"), etag);
        QTRY_VERIFY(flow->dialog());
    }

    QWidget window;
    DeleteFlow *flow;
    QSignalSpy deleted{flow, &DeleteFlow::deleted};
    QSignalSpy stopped{flow, &DeleteFlow::stopped};
    QSignalSpy messages{flow, &DeleteFlow::message};
};

} // namespace

void DeleteFlowTest::consequences_are_told_in_sentences()
{
    Shelves shelves;
    const auto affected = [](const char *collection, int count, const QJsonArray &labels) {
        return QJsonArray{QJsonObject{{QStringLiteral("collection"), QLatin1String(collection)},
                                      {QStringLiteral("count"), count},
                                      {QStringLiteral("labels"), labels}}};
    };
    const QStringList sentences = deletionConsequences(
        {{QStringLiteral("deletes"), affected("books", 12, {QStringLiteral("A"), QStringLiteral("B")})},
         {QStringLiteral("unlinks"), affected("readers", 2, {QStringLiteral("C"), QStringLiteral("D")})}},
        shelves.app());
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences.at(0), QStringLiteral("Also deletes 12 entries (Books: A, B and 10 more)."));
    QCOMPARE(sentences.at(1), QStringLiteral("Unlinks 2 entries (Readers: C, D)."));
}

void DeleteFlowTest::what_goes_with_it_is_told_before()
{
    Shelves shelves;
    Flow flow(shelves);
    flow.start("authors", shelves.author);
    const QString text = textOf(*flow.flow->dialog());
    QVERIFY2(text.contains(QStringLiteral("The C++ Programming Language")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Neil Armstrong")), qPrintable(text));
    flow.flow->dialog()->actionButton()->click();
    QTRY_COMPARE(flow.deleted.size(), 1);
    QCOMPARE(flow.messages.size(), 1);
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("status")),
             QJsonValue(404));
    QVERIFY(!flow.flow->isRunning());
}

void DeleteFlowTest::nothing_is_deleted_when_the_person_declines()
{
    Shelves shelves;
    Flow flow(shelves);
    flow.start("authors", shelves.author);
    QTest::keyClick(flow.flow->dialog(), Qt::Key_Escape);
    QCOMPARE(flow.stopped.size(), 1);
    QVERIFY(shelves.seen("DELETE").isEmpty());
    QVERIFY(!flow.flow->isRunning());
}

void DeleteFlowTest::a_forbidden_deletion_tells_why()
{
    Shelves shelves;
    const QString country =
        shelves.add(QStringLiteral("countries"), {{QStringLiteral("name"), QStringLiteral("Denmark")}});
    shelves.send("PUT", QStringLiteral("/coll/authors/") + shelves.author,
                 {{QStringLiteral("country"), country}});
    Flow flow(shelves);
    flow.start("countries", country);
    QTRY_VERIFY(flow.flow->dialog()->isVisible());
    QVERIFY(!flow.flow->dialog()->actionButton()->isVisible());
    QVERIFY(textOf(*flow.flow->dialog()).contains(QStringLiteral("cannot be deleted")));
    flow.flow->dialog()->cancelButton()->click();
    QCOMPARE(flow.stopped.size(), 1);
}

void DeleteFlowTest::a_failure_is_told()
{
    Shelves shelves;
    Flow flow(shelves);
    flow.start("authors", shelves.author);
    shelves.answerNext("DELETE", 503, QStringLiteral("The disk sleeps."));
    flow.flow->dialog()->actionButton()->click();
    QTRY_COMPARE(flow.messages.size(), 1);
    const auto message = flow.messages.first().first().value<Message>();
    QCOMPARE(message.kind, Message::Kind::Error);
    QVERIFY(message.text.contains(QStringLiteral("The disk sleeps.")));
    QVERIFY(flow.deleted.isEmpty());
}

void DeleteFlowTest::looking_can_be_stopped()
{
    Shelves shelves;
    Flow flow(shelves);
    shelves.hold();
    flow.flow->start(QStringLiteral("books"), shelves.book, QStringLiteral("It"));
    QCOMPARE(Tasks::all().running().size(), 1);
    QCOMPARE(Tasks::all().running().first().title, QStringLiteral("Looking at what goes with It"));
    Tasks::all().cancel(Tasks::all().running().first().id);
    QCOMPARE(flow.stopped.size(), 1);
    QVERIFY(Tasks::all().running().isEmpty());
    QVERIFY(!flow.flow->isRunning());
    shelves.release();
    // The late answer opens nothing; the next one does.
    flow.start("books", shelves.book);
    QCOMPARE(flow.window.findChildren<ConfirmDialog *>().size(), 1);
}

void DeleteFlowTest::a_changed_item_is_not_deleted()
{
    Shelves shelves;
    Flow flow(shelves);
    flow.start("authors", shelves.author, "\"an older state\"");
    const QPointer<ConfirmDialog> first = flow.flow->dialog();
    first->actionButton()->click();
    // Asked again, now about the state of today.
    QTRY_VERIFY(flow.flow->dialog() && flow.flow->dialog() != first && flow.flow->dialog()->isVisible());
    QVERIFY(flow.deleted.isEmpty());
    QVERIFY(shelves.item(QStringLiteral("authors"), shelves.author).contains(QLatin1String("_id")));
    flow.flow->dialog()->cancelButton()->click();
    QCOMPARE(flow.stopped.size(), 1);
    QVERIFY(!flow.flow->isRunning());
    QVERIFY(shelves.item(QStringLiteral("authors"), shelves.author).contains(QLatin1String("_id")));
}

void DeleteFlowTest::the_view_makes_room_for_the_list()
{
    Shelves shelves;
    ChangeView view(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book));
    QSignalSpy loaded(&view, &View::loaded);
    QSignalSpy replaced(&view, &View::replace);
    QSignalSpy messages(&view, &View::message);
    view.resize(1000, 700);
    view.show();
    QVERIFY(loaded.wait());
    QTest::mouseClick(view.footer()->deleteButton(), Qt::LeftButton);
    QTRY_VERIFY(view.deleteFlow()->dialog());
    view.deleteFlow()->dialog()->actionButton()->click();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(replaced.first().first().value<Path>(), Path::list(QStringLiteral("books")));
    QCOMPARE(messages.last().first().value<Message>().text,
             QStringLiteral("“The C++ Programming Language” was deleted."));
    QVERIFY(!view.hasUnsavedChanges());
    // Its place is gone, but it does not say so of itself.
    QVERIFY(!view.stateBlock());
}
