// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/FormStateTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/fields/OptionsSource.h"
#include "ui/fields/RefPicker.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormState.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QStringList choicesOf(const FieldRow *row)
{
    const auto *field = qobject_cast<ChoiceField *>(row->editor());
    QStringList labels;
    for (const Option &option : qobject_cast<OptionsSource *>(field->picker()->source())->options())
        labels.append(option.label);
    return labels;
}

/// A form in a window, on an application of its own.
class Shown
{
public:
    explicit Shown(const QString &application = QStringLiteral("rules"), const char *collection = "cats")
        : server(application), form(server.collection(collection), server.context(), Form::Mode::Add)
    {
        window.resize(1000, 900);
        (new QVBoxLayout(&window))->addWidget(&form);
        window.show();
        window.activateWindow();
        [this] {
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_VERIFY(form.state()->isKnown() && form.state()->isSettled());
        }();
    }
    ~Shown() { server.release(); }

    FieldRow *row(const char *name) const { return form.row(QLatin1String(name)); }
    QLineEdit *line(const char *name) const
    {
        return qobject_cast<QLineEdit *>(row(name)->editor()->input());
    }
    void type(const char *name, const char *text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QLatin1String(text));
    }
    void choose(const char *name, const char *text) const
    {
        type(name, text);
        QTest::keyClick(line(name), Qt::Key_Return);
    }
    QStringList choices(const char *name) const { return choicesOf(row(name)); }
    /// Until no answer is waited for any more.
    void settle() const { QTRY_VERIFY(form.state()->isSettled()); }
    FieldRow *inner(const char *group, const char *name) const
    {
        for (FieldRow *each : row(group)->findChildren<FieldRow *>()) {
            if (each->field().name == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    int questions() const { return int(server.seen("POST", QStringLiteral("_meta")).size()); }

    Shelves server;
    QWidget window;
    Form form;
};

} // namespace

void FormStateTest::asksNothingWhereNothingDepends()
{
    const Shown shown(QStringLiteral("shelves"), "readers");
    shown.type("name", "Ada");
    QTRY_VERIFY(!shown.server.seen("POST", QStringLiteral("_check")).isEmpty());
    QCOMPARE(shown.questions(), 0);
}

void FormStateTest::fieldsComeAndGoAsOneTypes()
{
    const Shown shown;
    QVERIFY(!shown.row("never"));
    QVERIFY(!shown.row("hidden"));
    QVERIFY(shown.row("collar")->isVisible());
    QVERIFY(!shown.row("litter")->isVisible());
    shown.choose("gender", "Female");
    QTRY_VERIFY(shown.row("litter")->isVisible());
    QVERIFY(!shown.inner("litter", "last")->isVisible());
    shown.type("name", "Wild");
    QTRY_VERIFY(!shown.row("collar")->isVisible());
    // The layout closes up: neighbours move into the free place.
    shown.settle();
    const QPoint gender = shown.row("gender")->mapTo(&shown.form, QPoint());
    shown.type("name", "Tame");
    QTRY_VERIFY(shown.row("collar")->isVisible());
    QTRY_VERIFY(shown.row("gender")->mapTo(&shown.form, QPoint()) != gender);
}

void FormStateTest::whatWasEnteredComesBack()
{
    const Shown shown;
    shown.type("collar", "red");
    shown.type("name", "Wild");
    QTRY_VERIFY(!shown.row("collar")->isVisible());
    QVERIFY(!shown.form.draft().contains(QLatin1String("collar")));
    shown.type("name", "Tame");
    QTRY_VERIFY(shown.row("collar")->isVisible());
    QCOMPARE(shown.line("collar")->text(), QStringLiteral("red"));
    QCOMPARE(shown.form.draft().value(QLatin1String("collar")).toString(), QStringLiteral("red"));
}

void FormStateTest::fieldsThatWentAreNotSent()
{
    const Shown shown;
    shown.choose("gender", "Female");
    QTRY_VERIFY(shown.row("litter")->isVisible());
    const auto *litter = qobject_cast<DictField *>(shown.row("litter")->editor());
    litter->grid()->rows().first()->editor()->edit(3);
    Q_EMIT litter->grid()->rows().first()->editor()->edited();
    QTRY_VERIFY(shown.inner("litter", "last")->isVisible());
    QCOMPARE(shown.form.changedCount(), 2);
    shown.choose("gender", "Male");
    QTRY_VERIFY(!shown.row("litter")->isVisible());
    QVERIFY(!shown.form.changes().contains(QLatin1String("litter")));
    QVERIFY(!shown.form.draft().contains(QLatin1String("litter")));
}

void FormStateTest::existenceFollowsInRounds()
{
    const Shown shown;
    QVERIFY(!shown.row("bell")->isVisible());
    shown.type("collar", "red");
    QTRY_VERIFY(shown.row("bell")->isVisible());
    // Without a collar there is no bell.
    shown.type("name", "Wild");
    QTRY_VERIFY(!shown.row("collar")->isVisible());
    QTRY_VERIFY(!shown.row("bell")->isVisible());
    shown.type("name", "Tame");
    QTRY_VERIFY(shown.row("bell")->isVisible());
}

void FormStateTest::theFocusStaysWhileFieldsGo()
{
    const Shown shown;
    shown.type("name", "Wild");
    QTRY_VERIFY(!shown.row("collar")->isVisible());
    QVERIFY(shown.line("name")->hasFocus());
    QTest::keyClicks(shown.line("name"), QStringLiteral("er"));
    QTRY_VERIFY(shown.row("collar")->isVisible());
    QCOMPARE(shown.line("name")->text(), QStringLiteral("Wilder"));
    QVERIFY(shown.line("name")->hasFocus());
}

void FormStateTest::fieldsThatMayNotBeChangedSayWhy()
{
    const Shown shown;
    QVERIFY(!shown.row("chip")->editor()->isReadOnly());
    shown.type("name", "Locked");
    QTRY_VERIFY(shown.row("chip")->editor()->isReadOnly());
    QCOMPARE(shown.row("chip")->shownReason(), readOnlyText(ReadOnlyReason::NotPermitted));
    QVERIFY(!shown.row("name")->editor()->isReadOnly());
    shown.type("name", "Open");
    QTRY_VERIFY(!shown.row("chip")->editor()->isReadOnly());
    QCOMPARE(shown.row("chip")->shownReason(), QString());
}

void FormStateTest::unreadableFieldsAreNotShown()
{
    const Shown shown;
    QVERIFY(shown.row("secret")->isVisible());
    shown.type("name", "Hush");
    QTRY_VERIFY(!shown.row("secret")->isVisible());
}

void FormStateTest::choicesFollow()
{
    const Shown shown;
    QCOMPARE(shown.choices("toy"), QStringList({QStringLiteral("mouse"), QStringLiteral("ball")}));
    shown.choose("toy", "ball");
    shown.choose("gender", "Female");
    const QStringList female{QStringLiteral("ball"), QStringLiteral("yarn")};
    QTRY_COMPARE(shown.choices("toy"), female);
    QCOMPARE(shown.line("toy")->text(), QStringLiteral("ball"));
    // What was chosen stays to be seen, even if it is not allowed any more.
    shown.choose("toy", "yarn");
    shown.choose("gender", "Male");
    QTRY_VERIFY(shown.choices("toy").contains(QStringLiteral("mouse")));
    QCOMPARE(shown.line("toy")->text(), QStringLiteral("yarn"));
}

void FormStateTest::partsOfListsFollow()
{
    const Shown shown;
    auto *hunts = qobject_cast<ListField *>(shown.row("hunts")->editor());
    hunts->addButton()->click();
    const auto member = [&](const char *name) -> FieldRow * {
        for (FieldRow *each : hunts->entries().first()->findChildren<FieldRow *>()) {
            if (each->field().name == QLatin1String(name))
                return each;
        }
        return nullptr;
    };
    const auto choices = [&] { return choicesOf(member("prey")); };
    // A new entry gets its choices before anything stands in it.
    QTRY_COMPARE(choices(), QStringList(QStringLiteral("rat")));
    QVERIFY(!member("brood")->isVisible());
    shown.choose("gender", "Female");
    QTRY_VERIFY(member("brood")->isVisible());
    QCOMPARE(choices(), QStringList(QStringLiteral("bird")));
}

void FormStateTest::onlyOneQuestionAtATime()
{
    Shown shown;
    shown.server.forget();
    shown.server.hold();
    shown.type("name", "A");
    QTRY_COMPARE(shown.questions(), 1);
    shown.type("name", "AB");
    QTest::qWait(2 * FormState::Delay);
    QCOMPARE(shown.questions(), 1);
    shown.type("name", "ABC");
    QTest::qWait(2 * FormState::Delay);
    QCOMPARE(shown.questions(), 1);
    shown.server.release();
    QTRY_COMPARE(shown.questions(), 2);
    shown.settle();
    QCOMPARE(shown.server.seen("POST", QStringLiteral("_meta")).last().body.value(QLatin1String("name")),
             QJsonValue(QStringLiteral("ABC")));
    QCOMPARE(shown.questions(), 2);
}

void FormStateTest::anOvertakenAnswerIsDropped()
{
    Shown shown;
    shown.server.hold();
    shown.type("name", "Wild");
    QTRY_VERIFY(shown.questions() > 1);
    QSignalSpy applied(shown.form.state(), &FormState::fieldsChanged);
    shown.type("name", "Tame");
    shown.server.release();
    shown.settle();
    QVERIFY(!applied.isEmpty());
    for (const QList<QVariant> &one : applied)
        QVERIFY(one.first().value<ElementState>().member(QStringLiteral("collar")).exists);
    QVERIFY(shown.row("collar")->isVisible());
}

void FormStateTest::withoutAnAnswerTheFormStays()
{
    Shown shown;
    shown.type("name", "Wild");
    QTRY_VERIFY(!shown.row("collar")->isVisible());
    shown.settle();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Out of order")));
    shown.server.answerNext("POST", 500, QStringLiteral("Out of order."));
    QSignalSpy settled(shown.form.state(), &FormState::settled);
    Q_EMIT shown.row("name")->editor()->edited();
    shown.line("name")->setText(QStringLiteral("Tame"));
    Q_EMIT shown.line("name")->textEdited(QStringLiteral("Tame"));
    QVERIFY(settled.wait());
    QVERIFY(!shown.row("collar")->isVisible());
    QCOMPARE(shown.line("name")->text(), QStringLiteral("Tame"));
}

void FormStateTest::aColumnWithoutTextsToWrapIsNotSquashed()
{
    Shelves server(QStringLiteral("rules"));
    FormScroll scroll(20);
    auto *form = new Form(server.collection("cats"), server.context(), Form::Mode::Add);
    scroll.column()->addWidget(form, 1);
    scroll.resize(600, 200);
    scroll.show();
    QTRY_VERIFY(form->state()->isKnown());
    const QWidget *input = form->row(QStringLiteral("name"))->editor()->input();
    QTRY_VERIFY(input->height() >= input->minimumSizeHint().height());
    QVERIFY(form->height() > scroll.height());
}
