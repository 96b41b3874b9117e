// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DescribedWorld.h"

#include "ui/admin/MessageTexts.h"
#include "ui/fields/FieldRow.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/StateBlock.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

namespace backdesk::test
{

using namespace ui;

namespace
{

const QString users = QStringLiteral("users");

Path lastPath(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Path() : spy.last().first().value<Path>();
}

} // namespace

DescribedWorld::DescribedWorld(const QByteArray &views, const QByteArray &more)
    : backend("  views:\n    users:\n" + views + more), runtime(backend.connector(), backend.app())
{
    setMessageOverrides(backend.app().admin.messages);
    m_ada = backend.add(users, {{QStringLiteral("name"), QStringLiteral("Ada")},
                                {QStringLiteral("age"), 36},
                                {QStringLiteral("address"),
                                 QJsonObject{{QStringLiteral("street"), QStringLiteral("Main")}}}});
}

void DescribedWorld::change(const QString &id)
{
    view = std::make_unique<ChangeView>(runtime.connector(), backend.app(),
                                        Path::item(users, id.isEmpty() ? m_ada : id), nullptr,
                                        &runtime.scripts(), &runtime.permissions());
    show();
}

void DescribedWorld::add()
{
    view = std::make_unique<AddView>(runtime.connector(), backend.app(), Path::add(users), nullptr,
                                     &runtime.scripts(), &runtime.permissions());
    show();
}

void DescribedWorld::show()
{
    messages = std::make_unique<QSignalSpy>(view.get(), &View::message);
    navigated = std::make_unique<QSignalSpy>(view.get(), &View::navigate);
    replaced = std::make_unique<QSignalSpy>(view.get(), &View::replace);
    QSignalSpy loaded(view.get(), &View::loaded);
    view->resize(1000, 700);
    view->show();
    view->activateWindow();
    QTRY_VERIFY(!loaded.isEmpty() || !replaced->isEmpty());
    QTRY_VERIFY(view->form()->isSettled());
}

FieldRow *DescribedWorld::row(const char *name) const
{
    return view->form()->row(QLatin1String(name));
}

QLineEdit *DescribedWorld::line(const char *name) const
{
    return qobject_cast<QLineEdit *>(row(name)->editor()->input());
}

QString DescribedWorld::text(const char *name) const
{
    return line(name)->text();
}

void DescribedWorld::type(const char *name, const char *text) const
{
    line(name)->setFocus();
    line(name)->selectAll();
    QTest::keyClick(line(name), Qt::Key_Delete);
    QTest::keyClicks(line(name), QLatin1String(text));
}

QString DescribedWorld::stored(const char *member) const
{
    const QString path = QStringLiteral("/app/coll/users/") + m_ada;
    return const_cast<Backend &>(backend).get(path).value(QLatin1String(member)).toVariant().toString();
}

int DescribedWorld::storedCount() const
{
    const QJsonObject all = const_cast<Backend &>(backend).get(QStringLiteral("/app/coll/users"));
    return all.value(QLatin1String("total")).toInt();
}

QString DescribedWorld::sentence() const
{
    return view->stateBlock() && view->stateBlock()->isVisible() ? view->stateBlock()->text() : QString();
}

QString DescribedWorld::detail() const
{
    return view->stateBlock() ? view->stateBlock()->detail() : QString();
}

QString DescribedWorld::lastMessage() const
{
    return messages->isEmpty() ? QString() : messages->last().first().value<ui::Message>().text;
}

QAbstractButton *DescribedWorld::dialogButton(const QString &text) const
{
    for (const ConfirmDialog *dialog : view->findChildren<ConfirmDialog *>()) {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (dialog->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
    }
    return nullptr;
}

Path DescribedWorld::wentTo() const
{
    return lastPath(*navigated);
}

Path DescribedWorld::replacedBy() const
{
    return lastPath(*replaced);
}

} // namespace backdesk::test
