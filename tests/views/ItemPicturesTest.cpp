// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ItemPicturesTest.h"

#include "tests/forms/Shelves.h"
#include "tests/support/Pictures.h"
#include "tests/views/Looks.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LinkLine.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/forms/Banner.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/Form.h"
#include "ui/theme/Theme.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/views/DeleteFlow.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

int neededHeight(const FieldRow &row)
{
    return row.hasHeightForWidth() ? row.heightForWidth(row.width()) : row.minimumSizeHint().height();
}

QLineEdit *lineOf(const Form &form, const char *field)
{
    return qobject_cast<QLineEdit *>(form.row(QLatin1String(field))->editor()->input());
}

} // namespace

void ItemPicturesTest::nothing_is_cut_off_data()
{
    addLooks();
}

void ItemPicturesTest::nothing_is_cut_off()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    setLook(dark, rightToLeft, textScale);
    Shelves shelves;
    const QString name = QLatin1String(QTest::currentDataTag());

    ChangeView change(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book));
    QSignalSpy loaded(&change, &View::loaded);
    change.resize(size);
    change.show();
    change.activateWindow();
    QVERIFY(loaded.wait());
    keepPicture(change, QStringLiteral("change-") + name);
    lineOf(*change.form(), "year")->setText(QStringLiteral("3013"));
    lineOf(*change.form(), "pages")->setText(QStringLiteral("1377"));
    lineOf(*change.form(), "author")->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(change.form()->mistakeCount(), 1);
    QTRY_VERIFY(
        qobject_cast<RefField *>(change.form()->row(QStringLiteral("author"))->editor())->picker()->total() >=
        0);
    keepPicture(change, QStringLiteral("mistake-") + name);
    auto *scroll = change.findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    keepPicture(change, QStringLiteral("bottom-") + name);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const FieldRow *row : change.form()->findChildren<FieldRow *>()) {
        // The mistake that came makes its row higher; the page is laid out anew a turn later.
        QTRY_VERIFY2(row->height() >= neededHeight(*row), qPrintable(row->field().name));
    }

    AddView add(shelves.connector(), shelves.app(), Path::add(QStringLiteral("books")));
    QSignalSpy ready(&add, &View::loaded);
    add.resize(size);
    add.show();
    QVERIFY(ready.wait());
    keepPicture(add, QStringLiteral("add-") + name);
    setLook(false, false, 1);
}

void ItemPicturesTest::full_lists_and_banners_fit()
{
    setLook(false, false, 1);
    Shelves shelves;
    const QString path = QStringLiteral("/coll/books/") + shelves.book;
    QJsonArray tags;
    for (const char *tag :
         {"c++", "reference", "programming languages", "standard library", "templates", "classic"})
        tags.append(QLatin1String(tag));
    const auto rating = [](int stars, const char *text) {
        return QJsonObject{{QStringLiteral("stars"), stars}, {QStringLiteral("text"), QLatin1String(text)}};
    };
    shelves.send(
        "PUT", path,
        {{QStringLiteral("tags"), tags},
         {QStringLiteral("blurb"), QStringLiteral("The definitive guide by the inventor of the language.\n\n"
                                                  "Fourth edition, for C++11.")},
         {QStringLiteral("ratings"), QJsonArray{rating(5, "Thorough"), rating(3, "Heavy to carry")}},
         {QStringLiteral("prices"), QJsonArray{49.9, 1234.5}}});
    ChangeView view(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1064, 1500);
    view.show();
    view.activateWindow();
    QVERIFY(loaded.wait());
    auto *ratings = qobject_cast<ListField *>(view.form()->row(QStringLiteral("ratings"))->editor());
    qobject_cast<QLineEdit *>(ratings->entries().at(1)->editor()->input())->setText(QStringLiteral("9"));
    lineOf(*view.form(), "title")->setText(QStringLiteral("Mine"));
    shelves.send("PUT", path, {{QStringLiteral("title"), QStringLiteral("Theirs")}});
    QTRY_VERIFY(view.banner()->isVisible());
    QTRY_COMPARE(view.form()->mistakeCount(), 1);
    keepPicture(view, QStringLiteral("full"));
    view.resize(592, 1900);
    QTRY_COMPARE(view.form()->row(QStringLiteral("language"))->x(),
                 view.form()->row(QStringLiteral("author"))->x());
    keepPicture(view, QStringLiteral("full-small"));

    for (int i = 0; i < 24; ++i)
        shelves.add(
            QStringLiteral("books"),
            {{QStringLiteral("title"), QStringLiteral("The Art of Computer Programming, volume %1").arg(i)},
             {QStringLiteral("author"), shelves.author},
             {QStringLiteral("loan"),
              QJsonObject{
                  {QStringLiteral("place"), QJsonObject{{QStringLiteral("room"), QStringLiteral("A")}}}}}});
    ChangeView author(shelves.connector(), shelves.app(),
                      Path::item(QStringLiteral("authors"), shelves.author));
    QSignalSpy ready(&author, &View::loaded);
    author.resize(1064, 1100);
    author.show();
    QVERIFY(ready.wait());
    for (const LinkLine *line : author.findChildren<LinkLine *>())
        QVERIFY(line->height() >= line->sizeHint().height());
    keepPicture(author, QStringLiteral("many-references"));
}

void ItemPicturesTest::the_popups_lie_over_the_form()
{
    setLook(false, false, 1);
    Shelves shelves;
    ChangeView view(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1064, 734);
    view.show();
    view.activateWindow();
    QVERIFY(loaded.wait());
    auto *author = qobject_cast<RefField *>(view.form()->row(QStringLiteral("author"))->editor());
    QLineEdit *edit = author->picker()->lineEdit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("n"));
    QTRY_VERIFY(author->picker()->popup()->list()->count() > 1);
    keepPicture(view, QStringLiteral("popup-ref"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!author->picker()->popup()->isOpen());

    const auto *loan = view.form()->row(QStringLiteral("loan"));
    auto *until = loan->findChild<DatetimeField *>();
    QTest::keyClick(until->input(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(until->popup()->isOpen());
    keepPicture(view, QStringLiteral("popup-date"));
    setLook(true, true, 1);
    keepPicture(view, QStringLiteral("popup-date-dark-rtl"));
    setLook(false, false, 1);
}

void ItemPicturesTest::the_dialogs_fit_small_windows()
{
    Shelves shelves;
    ChangeView view(shelves.connector(), shelves.app(),
                    Path::item(QStringLiteral("authors"), shelves.author));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(640, 480);
    view.show();
    view.activateWindow();
    QVERIFY(loaded.wait());
    keepPicture(view, QStringLiteral("author"));
    view.remove();
    QTRY_VERIFY(view.deleteFlow()->dialog());
    QTRY_VERIFY(view.deleteFlow()->dialog()->isVisible());
    QVERIFY(view.deleteFlow()->dialog()->height() <= 480);
    keepPicture(*view.deleteFlow()->dialog(), QStringLiteral("dialog-delete"));
    view.deleteFlow()->dialog()->reject();

    auto *country = qobject_cast<RefField *>(view.form()->row(QStringLiteral("country"))->editor());
    country->createButton()->click();
    auto *dialog = view.findChild<CreateDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->height() <= 480);
    dialog->create();
    QTRY_VERIFY(dialog->form()->mistakeCount() > 0);
    keepPicture(*dialog, QStringLiteral("dialog-create"));
}
