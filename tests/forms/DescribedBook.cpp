// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/DescribedBook.h"

#include "ui/fields/FieldRow.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace backdesk::test
{

using namespace ui;

namespace
{

FieldContext contextOf(Shelves &shelves, ScriptRunner &scripts, Form::Mode mode)
{
    FieldContext context = shelves.context(mode == Form::Mode::Change ? shelves.book : QString());
    context.scripts = &scripts;
    return context;
}

} // namespace

AdminForm describedForm(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        qFatal("%s at %d", qPrintable(error.errorString()), error.offset);
    return parseAdminForm(document.object());
}

DescribedBook::DescribedBook(const char *json, Form::Mode mode)
    : scripts(shelves.connector(), {}),
      form(shelves.collection("books"), describedForm(json), contextOf(shelves, scripts, mode), mode)
{
    if (mode == Form::Mode::Change)
        form.setItem(shelves.item(QStringLiteral("books"), shelves.book));
    form.resize(960, 700);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTRY_VERIFY(form.isSettled());
}

FieldRow *DescribedBook::row(const char *name) const
{
    return form.row(QLatin1String(name));
}

QLineEdit *DescribedBook::line(const char *name) const
{
    return qobject_cast<QLineEdit *>(row(name)->editor()->input());
}

QString DescribedBook::text(const char *name) const
{
    return row(name)->editor()->value().toString();
}

void DescribedBook::type(const char *name, const char *text) const
{
    line(name)->setFocus();
    QTest::keyClick(line(name), Qt::Key_End);
    QTest::keyClicks(line(name), QString::fromUtf8(text));
}

void DescribedBook::retype(const char *name, const char *text) const
{
    line(name)->setFocus();
    line(name)->selectAll();
    QTest::keyClicks(line(name), QString::fromUtf8(text));
}

QString DescribedBook::label(const char *name) const
{
    return row(name)->findChild<QLabel *>()->text();
}

} // namespace backdesk::test
