// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/LongChoicesTest.h"

#include "tests/fields/FieldSamples.h"
#include "tests/forms/Shelves.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/OptionsSource.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/fields/RefSearch.h"
#include "ui/fields/RefsListField.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr int Authors = 150;

/// With many authors, and a book's field that names one.
struct Library {
    Library()
    {
        for (int i = 0; i < Authors; ++i) {
            const QString number = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
            ids.append(shelves.add(QStringLiteral("authors"),
                                   {{QStringLiteral("name"), QString(QLatin1String("Many, N") + number)}}));
        }
        shelves.forget();
    }

    Shelves shelves;
    QStringList ids;
};

QLineEdit *lineOf(const FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.input());
}

void toEnd(const RefPopup &popup)
{
    popup.list()->verticalScrollBar()->setValue(popup.list()->verticalScrollBar()->maximum());
}

} // namespace

void LongChoicesTest::options_follow_by_keys()
{
    QJsonArray options;
    for (int i = 0; i < 450; ++i)
        options.append(i);
    FieldMeta meta = sampleField(R"({"type_short": "Int", "ui": "Select"})");
    meta.props.insert(QStringLiteral("options"), options);
    ChoiceField field(meta, FieldContext());
    showActive(field);
    lineOf(field)->setFocus();
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    RefPopup *popup = field.picker()->popup();
    QCOMPARE(popup->entries().size(), OptionsSource::Limit);
    QVERIFY(popup->status().startsWith(QLatin1String("200 of 450")));
    for (int i = 0; i < 460; ++i)
        QTest::keyClick(lineOf(field), Qt::Key_Down);
    QCOMPARE(popup->entries().size(), 450);
    QVERIFY(popup->status().isEmpty());
    // At the very end it goes round, as ever.
    QVERIFY(popup->list()->currentRow() < 20);
    QTest::keyClick(lineOf(field), Qt::Key_Up);
    for (int i = 0; i < 20 && popup->list()->currentRow() != 449; ++i)
        QTest::keyClick(lineOf(field), Qt::Key_Up);
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QCOMPARE(field.value(), QJsonValue(449));
}

void LongChoicesTest::items_follow_by_scrolling()
{
    Library library;
    const FieldMeta &author = *library.shelves.collection("books").field(QStringLiteral("author"));
    RefField field(author, library.shelves.context());
    showActive(field);
    lineOf(field)->setFocus();
    lineOf(field)->setText({});
    QTest::keyClicks(lineOf(field), QStringLiteral("Many"));
    RefPopup *popup = field.picker()->popup();
    QTRY_VERIFY(popup->status().startsWith(QLatin1String("20 of 150")));
    const auto matches = [&] { return popup->entries().filter(QStringLiteral("Many,")).size(); };
    for (int i = 0; i < 5 && matches() < Authors; ++i) {
        const auto before = matches();
        toEnd(*popup);
        QTRY_VERIFY(matches() > before);
    }
    QCOMPARE(matches(), Authors);
    QStringList entries = popup->entries();
    QCOMPARE(entries.removeDuplicates(), 0);
}

void LongChoicesTest::nothing_moves_when_more_comes()
{
    Library library;
    const FieldMeta &author = *library.shelves.collection("books").field(QStringLiteral("author"));
    RefField field(author, library.shelves.context());
    showActive(field);
    lineOf(field)->setFocus();
    QTest::keyClicks(lineOf(field), QStringLiteral("Many"));
    RefPopup *popup = field.picker()->popup();
    QTRY_VERIFY(popup->status().startsWith(QLatin1String("20 of 150")));
    popup->list()->setCurrentRow(5);
    const QString current = popup->list()->currentItem()->text();
    toEnd(*popup);
    const int scroll = popup->list()->verticalScrollBar()->value();
    QTRY_VERIFY(popup->entries().size() > 100);
    QCOMPARE(popup->list()->verticalScrollBar()->value(), scroll);
    QCOMPARE(popup->list()->currentItem()->text(), current);
}

void LongChoicesTest::another_search_begins_anew()
{
    Library library;
    const FieldMeta &author = *library.shelves.collection("books").field(QStringLiteral("author"));
    RefField field(author, library.shelves.context());
    showActive(field);
    lineOf(field)->setFocus();
    QTest::keyClicks(lineOf(field), QStringLiteral("Many"));
    RefPopup *popup = field.picker()->popup();
    QTRY_VERIFY(popup->status().startsWith(QLatin1String("20 of 150")));
    library.shelves.hold();
    toEnd(*popup);
    QTest::keyClicks(lineOf(field), QStringLiteral(" N012"));
    library.shelves.release();
    // The page that was under way belongs to the earlier text.
    QTRY_COMPARE(popup->entries().filter(QStringLiteral("Many,")).size(), 1);
    QVERIFY(popup->status().isEmpty());
}

void LongChoicesTest::what_was_taken_leaves_room()
{
    Library library;
    const FieldMeta &authors = *library.shelves.collection("countries").field(QStringLiteral("authors"));
    RefsListField field(authors, library.shelves.context());
    // All of the first page are linked.
    field.setValue(QJsonArray::fromStringList(library.ids.mid(0, 30)));
    showActive(field);
    lineOf(field)->setFocus();
    QTest::keyClicks(lineOf(field), QStringLiteral("Many"));
    QTRY_VERIFY(field.picker()->popup()->entries().filter(QStringLiteral("Many,")).size() > 20);
}
