// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/Shelves.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/TabStrip.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

/// An item in its view, as a person has it in front.
template <class View>
class Opened
{
public:
    Opened(Shelves &shelves, const ui::AppMeta &app, const ui::Path &path,
           ui::ScriptRunner *scripts = nullptr, ui::Permissions *permissions = nullptr)
        : view(shelves.connector(), app, path, nullptr, scripts, permissions)
    {
        QSignalSpy loaded(&view, &View::loaded);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(loaded.wait());
    }

    ui::InlineList &list(int index = 0) const { return *view.tabs()->lists().at(index); }
    ui::InlineCard &card(int index) const { return *list().cards().at(index); }
    void choose(int tab) { view.tabStrip()->setCurrentIndex(tab); }
    QStringList titles() const
    {
        QStringList titles;
        for (const ui::InlineCard *each : list().cards())
            titles.append(each->title());
        return titles;
    }
    QLineEdit *line(ui::Form *form, const char *name) const
    {
        return qobject_cast<QLineEdit *>(form->row(QLatin1String(name))->editor()->input());
    }
    void write(ui::Form *form, const char *name, const char *text) const
    {
        QLineEdit *edit = line(form, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    QStringList told() const
    {
        QStringList texts;
        for (const QList<QVariant> &each : messages)
            texts.append(each.first().template value<ui::Message>().text);
        return texts;
    }

    View view;
    QSignalSpy messages{&view, &View::message};
    QSignalSpy navigated{&view, &View::navigate};
    QSignalSpy places{&view, &View::pathChanged};
};

/// What the last batch was to do.
inline QJsonArray operations(const Shelves &shelves)
{
    const QList<Seen> batches = shelves.seen("POST", QStringLiteral("/_batch"));
    return batches.isEmpty() ? QJsonArray()
                             : batches.last().body.value(QLatin1String("operations")).toArray();
}

} // namespace backdesk::test
