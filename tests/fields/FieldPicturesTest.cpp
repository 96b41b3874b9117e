// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/FieldPicturesTest.h"

#include "tests/fields/FieldSamples.h"
#include "tests/support/Pictures.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/FileField.h"
#include "ui/fields/TimeField.h"
#include "ui/fields/TimePopup.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr char FieldsJson[] = R"({"type_short": "Dict", "order": ["photo", "plan", "wrong", "none", "bytes",
    "position", "any", "list", "complex", "address", "network", "url", "total", "secret", "free"], "sub_scheme": {
    "photo": {"type_short": "File"}, "plan": {"type_short": "File", "rights": {"modify": false}},
    "wrong": {"type_short": "File", "max_size": 5}, "none": {"type_short": "File", "required": true},
    "bytes": {"type_short": "Bytes"},
    "position": {"type_short": "Tuple", "sub_types": [{"type_short": "Float", "title": "Longitude"},
        {"type_short": "Float", "title": "Latitude"}, {"type_short": "Int"}]},
    "any": {"type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}]},
    "list": {"type_short": "List", "sub_type": {"type_short": "In", "sub_scheme": [{"type_short": "Int"},
        {"type_short": "List", "sub_type": {"type_short": "Int"}}]}},
    "complex": {"type_short": "Complex"}, "address": {"type_short": "IpAddress"},
    "network": {"type_short": "IpNetwork"}, "url": {"type_short": "Url"},
    "total": {"type_short": "Int", "set": "func"},
    "secret": {"type_short": "String", "rights": {"modify": false}}, "free": {"type_short": "FreeDict"}}})";

constexpr char ValuesJson[] =
    R"({"plan": {"filename": "A plan with quite a long name of the whole building.pdf",
    "content_type": "application/pdf", "size": 1234567}, "bytes": "iVBORw0KGgoAAAANSUhEUgAAASwAAACWCAYAAABkW7XSAAAA",
    "position": [13.5, 52.25, 3], "any": "word", "list": [1, [2, 3]], "complex": {"real": 1.5, "imag": -2},
    "address": "2001:db8::1", "network": "192.0.2.0/24", "url": "https://example.org/a/page", "total": 1204,
    "secret": "hidden", "free": {"size": {"height": 3, "width": [1, 2]}, "unit": "cm"}})";

constexpr char ComponentsJson[] =
    R"({"type_short": "Dict", "order": ["text", "password", "confirmed", "email",
    "url", "search", "price", "weight", "flag", "radio", "yes", "select", "empty", "odd", "several", "tags", "date",
    "moment", "time", "color", "image", "list", "area", "markdown", "json", "tree", "gone"], "sub_scheme": {
    "text": {"type_short": "String", "placeholder": "A word"},
    "password": {"type_short": "String", "ui": "Password", "required": true},
    "confirmed": {"type_short": "String", "ui": {"field": "Password", "props": {"confirm": true}}},
    "email": {"type_short": "String", "ui": "Email"}, "url": {"type_short": "String", "ui": "URL"},
    "search": {"type_short": "String", "ui": "Search"},
    "price": {"type_short": "Float", "ui": {"field": "Number", "props": {"prefix": "about", "unit": "EUR",
        "decimals": 2}}},
    "weight": {"type_short": "Int", "min": 1, "max": 40, "ui": {"field": "Number", "props": {"unit": "kg",
        "readOnly": true}}},
    "flag": {"type_short": "Bool", "ui": "Checkbox"},
    "radio": {"type_short": "String", "ui": "RadioGroup", "in": ["Draft", "Review", "Online", "Gone"]},
    "yes": {"type_short": "Bool", "ui": "RadioGroup", "rights": {"modify": false}},
    "select": {"type_short": "String", "in": ["English", "Deutsch"]},
    "empty": {"type_short": "String", "ui": {"field": "Select", "props": {"options": []}}},
    "odd": {"type_short": "String", "in": ["English", "Deutsch"]},
    "several": {"type_short": "List", "sub_type": {"type_short": "String", "in": ["red", "green"]},
        "ui": "SelectMultiple"},
    "tags": {"type_short": "List", "sub_type": {"type_short": "String"}, "ui": "Tags"},
    "date": {"type_short": "Datetime", "ui": "Date"}, "moment": {"type_short": "Datetime"},
    "time": {"type_short": "String", "ui": "Time"}, "color": {"type_short": "String", "ui": "Color"},
    "image": {"type_short": "File", "ui": "Image", "max_size": 1000000},
    "list": {"type_short": "List", "max": 3, "sub_type": {"type_short": "Int"}},
    "area": {"type_short": "String", "ui": "Textarea"}, "markdown": {"type_short": "String", "ui": "Markdown"},
    "json": {"type_short": "FreeDict", "ui": "JSON"}, "tree": {"type_short": "FreeDict", "ui": "Tree"},
    "gone": {"type_short": "String", "ui": "hidden"}}})";

constexpr char ComponentValuesJson[] = R"({"email": "jane@example.org", "url": "https://example.org/page",
    "search": "moon", "price": 12.5, "weight": 7, "flag": true, "radio": "Review", "yes": true, "select": "Deutsch",
    "odd": "Latin", "several": ["green", "purple"], "tags": ["c++", "reference"],
    "date": "2026-12-12T10:20:00Z", "moment": "2026-12-12T10:20:00+02:00", "time": "10:20", "color": "#2f5fd0",
    "list": [1, 2, 3], "area": "One\nTwo", "markdown": "# A title\n\nSome **bold** words and a [link](x).",
    "json": {"name": "x", "size": [1, 2.5], "on": true}, "tree": {"name": "x", "size": {"height": 3, "on": null}},
    "gone": "x"})";

void setLook(bool dark, bool rightToLeft, double textScale)
{
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(textScale);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

FieldEditor *editorOf(const FieldGrid &grid, const char *name)
{
    for (const FieldRow *row : grid.rows()) {
        if (row->field().name == QLatin1String(name))
            return row->editor();
    }
    return nullptr;
}

void load(FieldEditor *editor, const QString &path)
{
    auto *file = qobject_cast<FileField *>(editor);
    file->load(path);
    QTRY_VERIFY(!file->isBusy());
}

FieldGrid *fill(QScrollArea &area, const char *fields, const char *json, int width)
{
    auto *page = new QWidget;
    setBackground(page, Color::Surface);
    auto *layout = new QVBoxLayout(page);
    auto *grid = new FieldGrid(sampleField(fields).members, FieldContext(), page);
    layout->addWidget(grid);
    layout->addStretch();
    area.setWidgetResizable(true);
    area.setWidget(page);
    grid->setColumns(width >= 900 ? 2 : 1);
    const QJsonObject values = QJsonDocument::fromJson(json).object();
    for (FieldRow *row : grid->rows())
        row->editor()->setValue(values.value(row->field().name));
    return grid;
}

void show(QScrollArea &area, FieldGrid &grid, int width, const QString &name)
{
    for (FieldRow *row : grid.rows())
        row->leave();
    area.resize(width, 760);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QWidget *page = area.widget();
    area.resize(width, page->sizeHint().height() + 40);
    QTRY_VERIFY(page->width() <= area.viewport()->width());
    keepPicture(area, name + QLatin1String(QTest::currentDataTag()));
    for (const FieldRow *row : grid.findChildren<FieldRow *>()) {
        if (!row->isShown())
            continue;
        const int needed =
            row->hasHeightForWidth() ? row->heightForWidth(row->width()) : row->minimumSizeHint().height();
        QVERIFY2(row->height() >= needed, qPrintable(row->field().name));
        QVERIFY2(row->width() >= row->editor()->minimumSizeHint().width(), qPrintable(row->field().name));
    }
}

} // namespace

void FieldPicturesTest::components_are_not_cut_off_data()
{
    nothing_is_cut_off_data();
}

void FieldPicturesTest::components_are_not_cut_off()
{
    QFETCH(int, width);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    setLook(dark, rightToLeft, textScale);
    if (rightToLeft)
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QTemporaryDir folder;
    QImage picture(160, 120, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString path = folder.filePath(QStringLiteral("garden.png"));
    QVERIFY(picture.save(path));
    {
        QScrollArea area;
        auto *grid = fill(area, ComponentsJson, ComponentValuesJson, width);
        load(editorOf(*grid, "image"), path);
        qobject_cast<QLineEdit *>(editorOf(*grid, "password")->input())->setText(QStringLiteral("kWm4toXq9"));
        qobject_cast<QLineEdit *>(editorOf(*grid, "confirmed")->input())->setText(QStringLiteral("kwm"));
        qobject_cast<QLineEdit *>(editorOf(*grid, "email")->input())->setText(QStringLiteral("jane@example"));
        show(area, *grid, width, QStringLiteral("components-"));
    }
    QLocale::setDefault(QLocale(QLocale::English));
    setLook(false, false, 1);
}

void FieldPicturesTest::popups_are_not_cut_off_data()
{
    nothing_is_cut_off_data();
}

void FieldPicturesTest::popups_are_not_cut_off()
{
    QFETCH(int, width);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    setLook(dark, rightToLeft, textScale);
    if (rightToLeft)
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    {
        QWidget page;
        setBackground(&page, Color::Surface);
        auto *layout = new QVBoxLayout(&page);
        auto *moment = new DatetimeField(sampleField(R"({"type_short": "Datetime"})"), &page);
        auto *time = new TimeField(sampleField(R"({"type_short": "String", "ui": "Time"})"), &page);
        moment->setValue(QStringLiteral("2026-12-12T10:20:00Z"));
        time->setValue(QStringLiteral("10:30"));
        layout->addWidget(moment);
        layout->addStretch();
        layout->addWidget(time);
        page.resize(width, int(640 * textScale));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::keyClick(moment->input(), Qt::Key_Down, Qt::AltModifier);
        const auto fits = [&page](const PopupPanel *popup) {
            const QSize needed = popup->body()->minimumSizeHint();
            return page.rect().contains(popup->geometry().center()) &&
                   popup->body()->width() >= needed.width() && popup->body()->height() >= needed.height();
        };
        QTRY_VERIFY(fits(moment->popup()));
        keepPicture(page, QStringLiteral("moment-") + QLatin1String(QTest::currentDataTag()));
        moment->popup()->close();
        QTest::keyClick(time->input(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(fits(time->popup()));
        keepPicture(page, QStringLiteral("time-") + QLatin1String(QTest::currentDataTag()));
    }
    QLocale::setDefault(QLocale(QLocale::English));
    setLook(false, false, 1);
}

void FieldPicturesTest::nothing_is_cut_off_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("textScale");
    QTest::newRow("light") << 1000 << false << false << 1.0;
    QTest::newRow("dark") << 1000 << true << false << 1.0;
    QTest::newRow("rtl") << 1000 << false << true << 1.0;
    QTest::newRow("narrow") << 420 << false << false << 1.0;
    QTest::newRow("large-text") << 560 << false << false << 2.0;
}

void FieldPicturesTest::nothing_is_cut_off()
{
    QFETCH(int, width);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    setLook(dark, rightToLeft, textScale);
    QTemporaryDir folder;
    QImage picture(160, 120, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString path = folder.filePath(QStringLiteral("garden.png"));
    QVERIFY(picture.save(path));

    QScrollArea area;
    auto *grid = fill(area, FieldsJson, ValuesJson, width);
    load(editorOf(*grid, "photo"), path);
    load(editorOf(*grid, "wrong"), path);
    qobject_cast<QLineEdit *>(editorOf(*grid, "address")->input())->setText(QStringLiteral("192.0.2"));
    show(area, *grid, width, QStringLiteral("fields-"));
    setLook(false, false, 1);
}
