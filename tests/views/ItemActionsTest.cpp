// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ItemActionsTest.h"

#include "tests/forms/Shelves.h"
#include "tests/support/Pictures.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormState.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ActionFlow.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// One item of the rules in a view, loaded.
class Opened
{
public:
    explicit Opened(const char *collection = "people", const char *itemName = "Neil")
        : id(server.add(QLatin1String(collection), {{QStringLiteral("name"), QLatin1String(itemName)}})),
          view(server.connector(), server.app(), Path::item(QLatin1String(collection), id))
    {
        QSignalSpy loaded(&view, &View::loaded);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(loaded.wait());
        server.forget();
    }
    ~Opened() { server.release(); }

    QAbstractButton *button(const char *action) const
    {
        return view.actionBar()->button(QLatin1String(action));
    }
    QAction *entry(const char *action) const { return view.actionBar()->menuAction(QLatin1String(action)); }
    void type(const char *name, const char *text) const
    {
        auto *line = qobject_cast<QLineEdit *>(view.form()->row(QLatin1String(name))->editor()->input());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
    }
    QString shown(const char *name) const
    {
        return qobject_cast<QLineEdit *>(view.form()->row(QLatin1String(name))->editor()->input())->text();
    }
    QJsonValue stored(const char *name)
    {
        return server.item(view.path().collection(), id).value(QLatin1String(name));
    }
    ActionDialog *parameters() const { return qobject_cast<ActionDialog *>(view.actionFlow()->dialog()); }
    QString lastMessage() const
    {
        return messages.isEmpty() ? QString() : messages.last().first().value<Message>().text;
    }

    Shelves server{QStringLiteral("rules")};
    QString id;
    ChangeView view;
    QSignalSpy messages{&view, &View::message};
};

} // namespace

void ItemActionsTest::theFirstActionsAreButtonsTheRestAreInTheMenu()
{
    const Opened test;
    QVERIFY(test.button("birthday")->isVisible());
    QCOMPARE(test.button("birthday")->text(), QStringLiteral("Birthday…"));
    QCOMPARE(test.button("birthday")->toolTip(), QStringLiteral("Makes them older"));
    QVERIFY(test.button("forget")->isVisible());
    QVERIFY(!test.button("close")->isVisible());
    QVERIFY(test.entry("close")->isVisible());
    QVERIFY(test.entry("fail")->isVisible());
    QVERIFY(!test.entry("invisible")->isVisible());
    QVERIFY(!test.button("invisible")->isVisible());
}

void ItemActionsTest::actionsThatAreNotAllowedSayWhy()
{
    const Opened test;
    QVERIFY(test.entry("forbidden")->isVisible());
    QVERIFY(!test.entry("forbidden")->isEnabled());
    QVERIFY(test.entry("forbidden")->toolTip().contains(QLatin1String("not allowed")));
}

void ItemActionsTest::anActionWithoutParametersRunsAtOnce()
{
    Opened test;
    test.server.send("PUT", QStringLiteral("/coll/people/") + test.id, {{QStringLiteral("age"), 30}});
    QTRY_COMPARE(test.shown("age"), QStringLiteral("30"));
    test.button("forget")->setFocus();
    QTest::keyClick(test.button("forget"), Qt::Key_Space);
    QTRY_COMPARE(test.shown("age"), QStringLiteral("0"));
    QTRY_COMPARE(test.lastMessage(), QStringLiteral("“Forget age” was carried out."));
    QVERIFY(!test.view.hasUnsavedChanges());
}

void ItemActionsTest::anActionWithParametersAsksForThem()
{
    Opened test;
    QTest::mouseClick(test.button("birthday"), Qt::LeftButton);
    QVERIFY(test.parameters());
    auto *years =
        qobject_cast<QLineEdit *>(test.parameters()->form()->row(QStringLiteral("years"))->editor()->input());
    keepPicture(*test.parameters(), QStringLiteral("action-dialog"));
    years->selectAll();
    QTest::keyClicks(years, QStringLiteral("40"));
    QTest::mouseClick(test.parameters()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(test.shown("age"), QStringLiteral("40"));
    // What the action came to.
    QTRY_COMPARE(test.lastMessage(), QStringLiteral("Birthday: 40"));
}

void ItemActionsTest::aFailureIsTold()
{
    Opened test;
    test.entry("fail")->trigger();
    QTRY_VERIFY(test.lastMessage().contains(QLatin1String("no luck")));
    QVERIFY(!test.view.actionFlow()->isRunning());
    QVERIFY(test.entry("fail")->isEnabled());
}

void ItemActionsTest::unsavedChangesAreSavedFirst()
{
    Opened test;
    test.type("name", "Buzz");
    test.entry("close")->trigger();
    QVERIFY(test.view.saveQuestion());
    keepPicture(*test.view.saveQuestion(), QStringLiteral("action-save-first"));
    QVERIFY(test.server.seen("POST", QStringLiteral("_actions")).isEmpty());
    for (auto *each : test.view.saveQuestion()->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Save and carry out"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(test.stored("open"), QJsonValue(false));
    QCOMPARE(test.stored("name"), QJsonValue(QStringLiteral("Buzz")));
    QTRY_VERIFY(!test.view.hasUnsavedChanges());
}

void ItemActionsTest::unsavedChangesSurviveAnAction()
{
    Opened test;
    test.type("name", "Buzz");
    QTest::mouseClick(test.button("forget"), Qt::LeftButton);
    // Nothing happens when the person thinks better of it.
    test.view.saveQuestion()->cancelButton()->click();
    QTRY_VERIFY(!test.view.saveQuestion());
    QVERIFY(test.server.seen("POST", QStringLiteral("_actions")).isEmpty());
    test.entry("close")->trigger();
    test.view.saveQuestion()->actionButton()->click();
    QTRY_COMPARE(test.stored("open"), QJsonValue(false));
    QTRY_VERIFY(!test.entry("close")->isVisible() || test.view.hasUnsavedChanges());
    QCOMPARE(test.stored("name"), QJsonValue(QStringLiteral("Neil")));
    QCOMPARE(test.shown("name"), QStringLiteral("Buzz"));
    QVERIFY(test.view.hasUnsavedChanges());
}

void ItemActionsTest::anActionCannotBeStartedTwice()
{
    Opened test;
    test.server.hold();
    test.button("forget")->click();
    QVERIFY(!test.button("forget")->isEnabled());
    QVERIFY(!test.button("birthday")->isEnabled());
    test.view.runAction(QStringLiteral("forget"));
    test.server.release();
    QTRY_VERIFY(test.button("forget")->isEnabled());
    QCOMPARE(test.server.seen("POST", QStringLiteral("_actions")).size(), 1);
}

void ItemActionsTest::offersFollowTheStoredItem()
{
    Opened test;
    QVERIFY(test.entry("close")->isVisible());
    test.entry("close")->trigger();
    QTRY_VERIFY(!test.entry("close")->isVisible());
    // Others change it, too.
    test.server.send("PUT", QStringLiteral("/coll/people/") + test.id, {{QStringLiteral("open"), true}});
    QTRY_VERIFY(test.entry("close")->isVisible());
}

void ItemActionsTest::anItemThatMayNotBeChangedIsReadOnly()
{
    const Opened test("papers", "Final");
    QVERIFY(test.view.form()->row(QStringLiteral("text"))->editor()->isReadOnly());
    QVERIFY(!test.view.form()->row(QStringLiteral("text"))->shownReason().isEmpty());
    QVERIFY(!test.view.footer()->isVisible());
    const Opened other("papers", "Draft");
    QVERIFY(!other.view.form()->row(QStringLiteral("text"))->editor()->isReadOnly());
    QVERIFY(other.view.footer()->saveButton()->isVisible());
}

void ItemActionsTest::deletingIsOfferedWhereItIsAllowed()
{
    const Opened draft("papers", "Draft");
    QVERIFY(draft.view.footer()->deleteButton()->isVisible());
    const Opened other("papers", "Note");
    QVERIFY(!other.view.footer()->deleteButton()->isVisible());
    QVERIFY(other.view.footer()->saveButton()->isVisible());
}

void ItemActionsTest::whoMayNotSeeAnItemIsTold()
{
    Shelves server(QStringLiteral("rules"));
    const QString id = server.add(QStringLiteral("vault"), {{QStringLiteral("name"), QStringLiteral("x")}});
    ChangeView view(server.connector(), server.app(), Path::item(QStringLiteral("vault"), id));
    QSignalSpy loaded(&view, &View::loaded);
    view.show();
    QVERIFY(loaded.wait());
    QVERIFY(qobject_cast<EmptyState *>(view.stateBlock()));
    QVERIFY(!view.footer()->isVisible());
}

void ItemActionsTest::whoMayNotAddIsTold()
{
    Shelves server(QStringLiteral("rules"));
    for (const char *collection : {"stamps", "notices"}) {
        AddView view(server.connector(), server.app(), Path::add(QLatin1String(collection)));
        QSignalSpy loaded(&view, &View::loaded);
        QSignalSpy replaced(&view, &View::replace);
        view.show();
        QVERIFY(loaded.wait());
        auto *block = qobject_cast<EmptyState *>(view.stateBlock());
        QVERIFY(block);
        block->button()->click();
        QCOMPARE(replaced.first().first().value<Path>(), Path::list(QLatin1String(collection)));
    }
}

void ItemActionsTest::savingWaitsForWhatTheLastEditTakesAway()
{
    Shelves server(QStringLiteral("rules"));
    AddView view(server.connector(), server.app(), Path::add(QStringLiteral("cats")));
    QSignalSpy loaded(&view, &View::loaded);
    QSignalSpy replaced(&view, &View::replace);
    view.show();
    QVERIFY(loaded.wait());
    const auto line = [&](const char *name) {
        return qobject_cast<QLineEdit *>(view.form()->row(QLatin1String(name))->editor()->input());
    };
    QTest::keyClicks(line("collar"), QStringLiteral("red"));
    QTRY_VERIFY(view.form()->state()->isSettled());
    // A collar that a wild cat cannot have would be refused.
    QTest::keyClicks(line("name"), QStringLiteral("Wild"));
    view.saveAnd(ItemView::After::Stay);
    QVERIFY(replaced.wait());
    const QJsonObject cat = server.item(QStringLiteral("cats"), replaced.first().first().value<Path>().id());
    QCOMPARE(cat.value(QLatin1String("name")), QJsonValue(QStringLiteral("Wild")));
    QVERIFY(!cat.contains(QLatin1String("collar")));
}

void ItemActionsTest::aRefusedSaveKeepsWhatWasEntered()
{
    Opened test;
    test.type("name", "Buzz");
    test.server.answerNext("PUT", 403, QStringLiteral("Not on Sundays."));
    test.view.saveAnd(ItemView::After::Stay);
    QTRY_VERIFY(test.view.banner()->isVisible());
    QVERIFY(test.view.banner()->text().contains(QLatin1String("Not on Sundays.")));
    QCOMPARE(test.shown("name"), QStringLiteral("Buzz"));
    QVERIFY(test.view.hasUnsavedChanges());
}
