// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/FieldPicturesTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/FileField.h"
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

void setLook(bool dark, bool rightToLeft, double textScale)
{
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(textScale);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("BACKDESK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
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

} // namespace

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
    auto *page = new QWidget;
    setBackground(page, Color::Surface);
    auto *layout = new QVBoxLayout(page);
    auto *grid = new FieldGrid(sampleField(FieldsJson).members, FieldContext(), page);
    layout->addWidget(grid);
    layout->addStretch();
    area.setWidgetResizable(true);
    area.setWidget(page);
    grid->setColumns(width >= 900 ? 2 : 1);
    const QJsonObject values = QJsonDocument::fromJson(ValuesJson).object();
    for (FieldRow *row : grid->rows())
        row->editor()->setValue(values.value(row->field().name));
    load(editorOf(*grid, "photo"), path);
    load(editorOf(*grid, "wrong"), path);
    qobject_cast<QLineEdit *>(editorOf(*grid, "address")->input())->setText(QStringLiteral("192.0.2"));
    for (FieldRow *row : grid->rows())
        row->leave();
    area.resize(width, 760);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    area.resize(width, page->sizeHint().height() + 40);
    QTRY_VERIFY(page->width() <= area.viewport()->width());
    keepPicture(area, QStringLiteral("fields-") + QLatin1String(QTest::currentDataTag()));
    for (const FieldRow *row : grid->findChildren<FieldRow *>()) {
        const int needed =
            row->hasHeightForWidth() ? row->heightForWidth(row->width()) : row->minimumSizeHint().height();
        QVERIFY2(row->height() >= needed, qPrintable(row->field().name));
        QVERIFY2(row->width() >= row->editor()->minimumSizeHint().width(), qPrintable(row->field().name));
    }
    setLook(false, false, 1);
}
