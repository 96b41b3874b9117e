// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ReplacedTextsTest.h"

#include "tests/views/DescribedWorld.h"
#include "ui/admin/MessageDefaults.h"
#include "ui/admin/MessageTexts.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/EditDialog.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TabStrip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString replaced = QStringLiteral("So it is said");

/// All that a widget says.
QString said(const QWidget *within)
{
    QStringList texts;
    for (const QWidget *each : within->findChildren<QWidget *>()) {
        texts << each->toolTip() << each->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts << button->text();
    }
    return texts.join(u'\n');
}

FieldContext contextOf(DescribedWorld &world, QObject *owner)
{
    FieldContext context;
    context.connector = &world.runtime.connector();
    context.labels = new ReferenceLabels(context.connector, owner);
    context.app = world.backend.app();
    return context;
}

QString change(DescribedWorld &world)
{
    world.change();
    return said(world.view.get());
}

QString add(DescribedWorld &world)
{
    world.add();
    return said(world.view.get());
}

QString messageAfter(DescribedWorld &world, QAbstractButton *button)
{
    button->click();
    [&world] { QTRY_VERIFY(!world.messages->isEmpty()); }();
    return world.lastMessage();
}

QString saved(DescribedWorld &world)
{
    world.change();
    world.type("name", "Eve");
    return messageAfter(world, world.view->footer()->continueButton());
}

QString savedWrongly(DescribedWorld &world)
{
    world.change();
    world.line("name")->clear();
    return messageAfter(world, world.view->footer()->continueButton());
}

QString added(DescribedWorld &world)
{
    world.add();
    world.type("name", "Eve");
    return messageAfter(world, world.view->footer()->continueButton());
}

QString addedWrongly(DescribedWorld &world)
{
    world.add();
    return messageAfter(world, world.view->footer()->continueButton());
}

QAbstractButton *deleteQuestion(DescribedWorld &world)
{
    world.change();
    world.view->footer()->deleteButton()->click();
    const QString yes =
        replacedText(QStringLiteral("changeView.modal.deleteConfirm.labelConfirm"), QStringLiteral("Delete"));
    QAbstractButton *button = nullptr;
    [&] { QTRY_VERIFY((button = world.dialogButton(yes)) != nullptr); }();
    return button;
}

QString deleting(DescribedWorld &world)
{
    return deleteQuestion(world) ? said(world.view.get()) : QString();
}

QString deleted(DescribedWorld &world)
{
    QAbstractButton *button = deleteQuestion(world);
    return button ? messageAfter(world, button) : QString();
}

QString savedByKeys(DescribedWorld &world)
{
    world.change();
    world.view->save();
    return world.lastMessage();
}

QString deletedByKeys(DescribedWorld &world)
{
    world.change();
    qobject_cast<ChangeView *>(world.view.get())->remove();
    return world.lastMessage();
}

QString addPanel(DescribedWorld &world)
{
    QWidget window;
    const CreateDialog panel(contextOf(world, &window), {QStringLiteral("pages"), {}, {}}, &window);
    return said(&panel);
}

QString editPanel(DescribedWorld &world)
{
    QWidget window;
    const EditDialog panel(contextOf(world, &window), QStringLiteral("users"), world.ada(), &window);
    return said(&panel);
}

QString reference(DescribedWorld &world)
{
    const QString page = world.backend.add(QStringLiteral("pages"), {{QStringLiteral("owner"), world.ada()}});
    const ChangeView view(world.runtime.connector(), world.backend.app(),
                          Path::item(QStringLiteral("pages"), page));
    return said(&view);
}

InlineCard &related(DescribedWorld &world, const char *title)
{
    world.backend.add(QStringLiteral("pages"), {{QStringLiteral("owner"), world.ada()},
                                                {QStringLiteral("title"), QLatin1String(title)}});
    world.backend.add(QStringLiteral("pages"), {{QStringLiteral("owner"), world.ada()}});
    world.change();
    world.view->tabStrip()->setCurrentIndex(1);
    InlineList *list = world.view->tabs()->lists().first();
    [list] { QTRY_COMPARE(list->cards().size(), 2); }();
    return *list->cards().first();
}

void write(InlineCard &card, const char *text)
{
    card.setCollapsed(false);
    auto *edit = qobject_cast<QLineEdit *>(card.form()->row(QStringLiteral("title"))->editor()->input());
    edit->setFocus();
    QTest::keyClicks(edit, QLatin1String(text));
}

QString relatedItems(DescribedWorld &world)
{
    write(related(world, "One"), "Two");
    return said(world.view.get());
}

QString opened(DescribedWorld &world)
{
    related(world, "One");
    QTest::mouseClick(world.view->tabs()->lists().first()->toggleButton(), Qt::LeftButton);
    return said(world.view.get());
}

QString savedAlone(DescribedWorld &world)
{
    InlineCard &card = related(world, "One");
    write(card, "Two");
    return messageAfter(world, card.saveButton());
}

QString addedAlone(DescribedWorld &world)
{
    related(world, "One");
    InlineList *list = world.view->tabs()->lists().first();
    InlineCard *card = list->add();
    write(*card, "Three");
    return messageAfter(world, card->saveButton());
}

ConfirmDialog *questionOf(DescribedWorld &world)
{
    InlineCard &card = related(world, "One");
    card.removeButton()->click();
    card.deleteButton()->click();
    return world.view->tabs()->lists().first()->question();
}

QString deletingAlone(DescribedWorld &world)
{
    const ConfirmDialog *question = questionOf(world);
    return question ? said(question) : QString();
}

QString deletedAlone(DescribedWorld &world)
{
    const ConfirmDialog *question = questionOf(world);
    return question ? messageAfter(world, question->actionButton()) : QString();
}

QString notDeleted(DescribedWorld &world)
{
    const ConfirmDialog *question = questionOf(world);
    if (question)
        messageAfter(world, question->actionButton());
    return world.view->tabs()->lists().first()->cards().first()->notice();
}

struct Place {
    const char *id;
    QString (*said)(DescribedWorld &world);
    const char *views = "      changeView: {fields: [name, age]}\n";
};

constexpr auto NoGet = "      changeView: {fields: [name], permissions: {get: false}}\n";
constexpr auto NoSave = "      changeView: {fields: [name], permissions: {save: false}}\n";
constexpr auto NoDelete = "      changeView: {fields: [name], permissions: {delete: false}}\n";
constexpr auto NoAdd = "      addView: {fields: [name], permissions: {add: false}}\n";
constexpr auto Tab = "      changeView: {fields: [name], tabs: [{field: pages, fields: [title]}]}\n";
constexpr auto WrongTab =
    "      changeView: {fields: [name], tabs: [{field: pages, fields: [title], validate: !js \"a => ({title: "
    "'No.'})\"}]}\n";
constexpr auto StayingTab = "      changeView: {fields: [name], tabs: [{field: pages, fields: [title], "
                            "actions: {delete: !js \"r => { "
                            "throw 'No.' }\"}}]}\n";
constexpr auto Missing =
    "      changeView: {fields: [name], actions: {get: !js \"r => { throw new NotFoundError() }\"}}\n";
constexpr auto Refused =
    "      changeView: {fields: [name], actions: {get: !js \"r => { throw new PermissionError() }\"}}\n";
constexpr auto Broken = "      changeView: {fields: [name], actions: {get: !js \"r => { throw 'Oh' }\"}}\n";

const Place Places[] = {
    {"changeView.button.save", change},
    {"changeView.button.saveAndContinue", change},
    {"changeView.button.delete", change},
    {"changeView.saveSuccess", saved},
    {"changeView.validationError", savedWrongly},
    {"changeView.modal.deleteConfirm.message", deleting},
    {"changeView.modal.deleteConfirm.labelConfirm", deleting},
    {"modal.labelCancel.default", deleting},
    {"changeView.deleteSuccess", deleted},
    {"changeView.button.saveAndBack", editPanel},
    {"changeView.button.cancel", editPanel},
    {"addView.button.save", add},
    {"addView.button.saveAndContinue", add},
    {"addView.button.saveAndAddAnother", add},
    {"addView.add.success", added},
    {"addView.add.failed", addedWrongly},
    {"addView.button.saveAndBack", addPanel},
    {"addView.button.cancel", addPanel},
    {"relation.button.save", addPanel},
    {"relation.button.cancel", editPanel},
    {"form.button.add", reference},
    {"form.button.edit", reference},
    {"permissions.viewNotPermitted", change, NoGet},
    {"permissions.saveNotPermitted", savedByKeys, NoSave},
    {"permissions.deleteNotPermitted", deletedByKeys, NoDelete},
    {"permissions.addNotPermitted", add, NoAdd},
    {"inlinesView.button.add", relatedItems, Tab},
    {"inlinesView.button.delete", relatedItems, Tab},
    {"inlinesView.button.save", relatedItems, Tab},
    {"inlinesView.modal.deleteConfirm.message", deletingAlone, Tab},
    {"inlinesView.modal.deleteConfirm.labelConfirm", deletingAlone, Tab},
    {"inlinesView.saveSuccess", savedAlone, Tab},
    {"inlinesView.addSuccess", addedAlone, Tab},
    {"inlinesView.deleteSuccess", deletedAlone, Tab},
    {"inlinesView.validationError", savedAlone, WrongTab},
    {"inlinesView.deleteFailure", notDeleted, StayingTab},
    {"form.button.expandAll", relatedItems, Tab},
    {"form.button.collapseAll", opened, Tab},
    {"error.notFound", change, Missing},
    {"error.notPermitted", change, Refused},
    {"error.retry", change, Broken},
};

/// Ids, or what they begin with, that stand elsewhere or nowhere, and why.
const std::pair<const char *, const char *> Elsewhere[] = {
    {"addView.modal.", "the window asks before a view is left; tests of the window show them"},
    {"changeView.modal.unsavedChanges.",
     "the window asks before a view is left; tests of the window show them"},
    {"login.", "shown before there is a view; tests of the window show them"},
    {"logout.", "shown when there is no view any more; tests of the window show them"},
    {"pageNotFound", "a view of the window"},
    {"dashboard.", "a view of the window"},
    {"undo.", "told by the window"},
    {"modal.labelConfirm.default", "questions of bulk actions that name no other"},
    {"error.upload", "the field of a file tells it, and has tests of its own"},
    {"form.button.submit", "actions on several entries ask"},
    {"listView.", "tests of lists show them"},
    {"bulk.", "tests of lists show them"},
    {"import.", "told by the import"},
    {"export.", "told by the export"},
};

} // namespace

void ReplacedTextsTest::cleanup()
{
    setMessageOverrides({});
}

void ReplacedTextsTest::texts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(Places)); ++i)
        QTest::newRow(Places[i].id) << i;
}

void ReplacedTextsTest::texts()
{
    QFETCH(int, index);
    const Place &place = Places[index];
    const QByteArray more = QByteArray("  messages: {") + place.id + ": " + replaced.toLatin1() + "}\n";
    DescribedWorld world(place.views, more);
    const QString now = place.said(world);
    QVERIFY2(now.contains(replaced), qPrintable(now));
}

void ReplacedTextsTest::every_id_is_told_of()
{
    for (const QString &id : messageIds()) {
        const bool shown = std::any_of(std::begin(Places), std::end(Places),
                                       [&id](const Place &place) { return id == QLatin1String(place.id); });
        const bool elsewhere =
            std::any_of(std::begin(Elsewhere), std::end(Elsewhere),
                        [&id](const auto &entry) { return id.startsWith(QLatin1String(entry.first)); });
        QVERIFY2(shown || elsewhere, qPrintable(id));
    }
}

void ReplacedTextsTest::texts_name_the_item()
{
    DescribedWorld world("      changeView: {fields: [name]}\n",
                         "  messages: {changeView.button.save: \"Keep {item}\", changeView.saveSuccess: "
                         "\"{title} is kept.\"}\n");
    world.change();
    QCOMPARE(world.view->footer()->saveButton()->text(), QStringLiteral("Keep Ada"));
    world.type("name", "Eve");
    QCOMPARE(world.view->footer()->saveButton()->text(), QStringLiteral("Keep Eve"));
    world.view->footer()->continueButton()->click();
    QTRY_COMPARE(world.lastMessage(), QStringLiteral("Eve is kept."));
}
