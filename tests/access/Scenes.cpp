// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Scenes.h"

#include "tests/access/Desk.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessagePanel.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListView.h"
#include "ui/widgets/OverflowBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

using Open = std::function<QWidget *(Desk &desk)>;

Open keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return [key, modifiers](Desk &desk) {
        desk.press(key, modifiers);
        return desk.front();
    };
}

/// What has no room stands in the menu behind the buttons.
QAction *overflowing(const QWidget *window, const QString &name)
{
    for (OverflowBar *bar : window->findChildren<OverflowBar *>()) {
        auto *menu = bar->isVisible() ? bar->findChild<QMenu *>() : nullptr;
        if (!menu)
            continue;
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == name)
                return action;
        }
    }
    return nullptr;
}

/// Clicks the button with the text, which opens something.
Open click(const char *text)
{
    return [name = QString::fromUtf8(text)](Desk &desk) -> QWidget * {
        if (QAbstractButton *button = buttonNamed(desk.window(), name))
            QTest::mouseClick(button, Qt::LeftButton);
        else if (QAction *action = overflowing(desk.window(), name))
            action->trigger();
        return desk.front();
    };
}

void tickAll(Desk &desk)
{
    if (const auto *list = qobject_cast<ListView *>(desk.view()))
        QTest::keyClick(list->card()->table(), Qt::Key_A, Qt::ControlModifier);
    desk.settle();
}

/// All that a footer may hold at once.
QWidget *withNews(Desk &desk)
{
    tickAll(desk);
    if (const auto *list = qobject_cast<ListView *>(desk.view())) {
        ListFooter *footer = list->card()->footer();
        footer->newsButton()->setText(QStringLiteral("12 new rows – show"));
        footer->newsButton()->setToolTip(QStringLiteral("Go to the rows that came in the meantime"));
        footer->newsButton()->show();
        footer->newsCloseButton()->show();
    }
    desk.settle();
    return desk.window();
}

Open tickedThen(const Open &next)
{
    return [next](Desk &desk) -> QWidget * {
        tickAll(desk);
        return next ? next(desk) : desk.window();
    };
}

/// The box itself lies in the window.
QWidget *palette(Desk &desk)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.settle();
    CommandPalette *shown = desk.window()->commandPalette();
    return shown->isVisible() ? shown : nullptr;
}

QWidget *messages(Desk &desk)
{
    desk.window()->messages().post(ui::Message::good(QStringLiteral("Something was done.")));
    desk.window()->showMessages();
    desk.settle();
    return desk.window()->messagePanel();
}

/// With mistakes at its fields.
QWidget *mistaken(Desk &desk)
{
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    return desk.window();
}

} // namespace

QWidget *Scene::show(Desk &desk) const
{
    desk.open(path);
    QWidget *shown = open ? open(desk) : desk.window();
    desk.settle();
    return shown;
}

QList<Scene> allScenes()
{
    const QString library = QStringLiteral("library");
    const QString blog = QStringLiteral("blog");
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    return {
        {at("library home"), library, {}, {}},
        {at("library list"), library, at("books"), {}},
        {at("library change"), library, at("books/animal-farm"), {}},
        {at("library add"), library, at("books/new"), {}},
        {at("library mistakes"), library, at("books/new"), mistaken},
        {at("library user"), library, at("users/ada"), {}},
        {at("library ticked"), library, at("books"), tickedThen({})},
        {at("library news"), library, at("books"), withNews},
        {at("blog home"), blog, {}, {}},
        {at("blog list"), blog, at("entries"), {}},
        {at("blog empty list"), blog, at("entries?status=Online&title=nothing-like-it"), {}},
        {at("blog change"), blog, at("entries/a-spade-for-life"), {}},
        {at("blog add"), blog, at("entries/new"), {}},
        {at("blog mistakes"), blog, at("entries/new"), mistaken},
        {at("blog user"), blog, at("users/jane"), {}},
        {at("blog section"), blog, at("sections/growing"), {}},
        {at("not found"), blog, at("nowhere"), {}},
        {at("gone entry"), blog, at("entries/nothing-there"), {}},
        {at("palette"), blog, at("entries"), palette, true},
        {at("shortcuts"), blog, at("entries"), keys(Qt::Key_F1)},
        {at("settings"), blog, at("entries"), keys(Qt::Key_Comma, Qt::ControlModifier)},
        {at("export"), library, at("books"), keys(Qt::Key_E, CtrlShift)},
        {at("import"), library, at("books"), keys(Qt::Key_I, CtrlShift)},
        {at("messages"), blog, at("entries"), messages},
        {at("delete"), blog, at("entries/a-spade-for-life"), click("Delete…")},
        {at("bulk delete"), library, at("books"), tickedThen(click("Delete"))},
        {at("bulk fields"), blog, at("entries"), tickedThen(click("Change section"))},
    };
}

} // namespace backdesk::test
