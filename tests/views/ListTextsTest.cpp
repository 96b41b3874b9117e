// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListTextsTest.h"

#include "tests/views/ListWindow.h"
#include "ui/admin/MessageTexts.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Form.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/BulkDelete.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/BulkScript.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListFooter.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/SkeletonRows.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// All that a widget says.
QString said(const QWidget &within)
{
    QStringList texts{within.accessibleName()};
    for (const QWidget *each : within.findChildren<QWidget *>()) {
        texts << each->toolTip() << each->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(each))
            texts << line->placeholderText();
    }
    return texts.join(u'\n');
}

QString list(ListWindow &window)
{
    window.open();
    return said(window.view()) + u'\n' + window.view().note();
}

QString narrowed(ListWindow &window, const QString &search)
{
    window.open();
    ListState state;
    state.search = search;
    window.view().setState(state);
    [&window] { QTRY_VERIFY(window.view().note().size() > 2 && window.view().model().total() < 24); }();
    return said(window.view()) + u'\n' + window.view().note();
}

QString some(ListWindow &window)
{
    return narrowed(window, QStringLiteral("Momo"));
}

QString none(ListWindow &window)
{
    return narrowed(window, QStringLiteral("no book is called that"));
}

QString empty(ListWindow &)
{
    ListWindow window(0);
    return list(window);
}

QString loading(ListWindow &window)
{
    window.open();
    return window.view().card()->skeleton()->accessibleName();
}

QString failed(ListWindow &window)
{
    window.gate.refuse(QStringLiteral("No power"), "/coll/books");
    window.open();
    return said(window.view());
}

QAbstractButton *bulkButton(ListWindow &window, const QString &text)
{
    for (auto *button : window.view().card()->footer()->bulk()->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString chosen(ListWindow &window)
{
    window.open();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    return said(window.view());
}

QString toldAfter(ListWindow &window, QAbstractButton *button)
{
    button->click();
    [&window] { QTRY_VERIFY(!window.messages.isEmpty()); }();
    return window.messages.isEmpty() ? QString() : window.messages.last().text;
}

ConfirmDialog *deleteQuestion(ListWindow &window)
{
    chosen(window);
    bulkButton(window, QStringLiteral("Delete"))->click();
    [&window] { QTRY_VERIFY(window.view().bulk()->deletion()->dialog()); }();
    return window.view().bulk()->deletion()->dialog();
}

QString deleting(ListWindow &window)
{
    return said(*deleteQuestion(window));
}

QString deleted(ListWindow &window)
{
    return toldAfter(window, deleteQuestion(window)->actionButton());
}

ActionDialog *pagesDialog(ListWindow &window, int pages)
{
    chosen(window);
    window.view().bulk()->setField(
        *window.meta().collection(QStringLiteral("books"))->field(QStringLiteral("pages")));
    [&window] { QTRY_VERIFY(window.view().bulk()->dialog()); }();
    auto *dialog = qobject_cast<ActionDialog *>(window.view().bulk()->dialog());
    dialog->form()->row(QStringLiteral("pages"))->editor()->edit(pages);
    return dialog;
}

QString asking(ListWindow &window)
{
    return said(*pagesDialog(window, 5));
}

QString set(ListWindow &window)
{
    return toldAfter(window, pagesDialog(window, 5)->actionButton());
}

QString refused(ListWindow &window)
{
    ActionDialog *dialog = pagesDialog(window, -5);
    // That one says something else: where all say the same, the dialog tells it.
    window.library.remove(QStringLiteral("books"), window.view().model().row(1)->id);
    dialog->actionButton()->click();
    const auto failures = [&window] { return qobject_cast<BulkFailures *>(window.view().bulk()->dialog()); };
    [&failures] { QTRY_VERIFY(failures()); }();
    return failures() ? said(*failures()) : QString();
}

QString scripted(ListWindow &window, const char *source)
{
    AdminListView &described = window.described();
    described.hasBulkActions = true;
    AdminBulkAction action;
    action.name = QStringLiteral("bind");
    action.action.source = QLatin1String(source);
    described.bulkActions = {action};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    return toldAfter(window, bulkButton(window, QStringLiteral("Bind")));
}

QString done(ListWindow &window)
{
    return scripted(window, "selection => selection.length");
}

QString thrown(ListWindow &window)
{
    return scripted(window, "selection => { throw new Error('No glue') }");
}

struct Place {
    const char *id;
    const char *text;
    const char *expected;
    QString (*said)(ListWindow &window);
};

const Place Places[] = {
    {"listView.button.add", "One more of {title}", "One more of Books", list},
    {"listView.search", "Look for it", "Look for it", list},
    {"listView.filters", "Sieve", "Sieve", list},
    {"listView.filteredBy", "Sieved by", "Sieved by", list},
    {"listView.filters.clear", "Away with it", "Away with it", list},
    {"listView.loading", "It comes", "It comes", loading},
    {"listView.total", "All {count}", "All 24", list},
    {"listView.results", "Just {count}", "Just ", some},
    {"listView.empty", "No {title} yet", "No Books yet", empty},
    {"listView.emptyFiltered", "None is like that", "None is like that", none},
    {"listView.failed", "Sorry: {reason}", "Sorry: No power", failed},
    {"bulk.selected", "{count} of them", "24 of them", chosen},
    {"bulk.deleteConfirm.message", "Burn {count} books?", "Burn 24 books?", deleting},
    {"bulk.deleteConfirm.labelConfirm", "Burn {count}", "Burn 24", deleting},
    {"bulk.deleteSuccess", "{count, plural, one {One is} other {{count} are}} gone.", "24 are gone.",
     deleted},
    {"form.button.submit", "Do it", "Do it", asking},
    {"bulk.setSuccess", "{count} are changed.", "24 are changed.", set},
    {"bulk.partlyFailed", "{failed} of {count} are bad.", "24 of 24 are bad.", refused},
    {"bulk.actionSuccess", "{action}: {count}.", "Bind: 24.", done},
    {"bulk.failed", "Not done: {reason}", "Not done: No glue", thrown},
};

} // namespace

void ListTextsTest::cleanup()
{
    setMessageOverrides({});
}

void ListTextsTest::texts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(Places)); ++i)
        QTest::newRow(Places[i].id) << i;
}

void ListTextsTest::texts()
{
    QFETCH(int, index);
    const Place &place = Places[index];
    ListWindow window;
    setMessageOverrides({{QString::fromLatin1(place.id), QString::fromLatin1(place.text)}});
    const QString now = place.said(window);
    QVERIFY2(now.contains(QString::fromLatin1(place.expected)), qPrintable(now));
}
