// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListWindow.h"

#include "ui/views/ItemsHeader.h"
#include "ui/views/ListFooter.h"
#include "ui/views/RowBoxes.h"
#include "ui/widgets/OverflowBar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

ListWindow::ListWindow(int books) : gate(library.handler()), connector(QStringLiteral("library"), gate)
{
    library.fill(books);
    m_meta = library.meta();
}

ListWindow::~ListWindow()
{
    gate.release();
}

ui::ListView &ListWindow::start(const QString &path, const QVariantMap &state)
{
    m_view =
        std::make_unique<ui::ListView>(connector, m_meta, ui::Path::fromString(path), nullptr, m_scripts);
    m_view->restoreState(state);
    QObject::connect(m_view.get(), &ui::View::navigate, m_view.get(),
                     [this](const ui::Path &to, bool beside) {
                         navigations.append((beside ? QStringLiteral("+") : QString()) + to.toString());
                     });
    QObject::connect(m_view.get(), &ui::View::pathChanged, m_view.get(),
                     [this](const ui::Path &to) { queries.append(to.toString()); });
    QObject::connect(m_view.get(), &ui::View::message, m_view.get(),
                     [this](const ui::Message &message) { messages.append(message); });
    m_view->resize(1064, 734);
    m_view->show();
    m_view->activateWindow();
    return *m_view;
}

ui::ListView &ListWindow::openWith(ui::ScriptRunner &scripts, const QString &path)
{
    m_scripts = &scripts;
    return open(path);
}

ui::AdminListView &ListWindow::described()
{
    if (m_meta.admin.views.isEmpty()) {
        ui::AdminViews views;
        views.name = views.collection = QStringLiteral("books");
        views.list.isGiven = true;
        views.list.id = QStringLiteral("views/books/listView");
        m_meta.admin.views.append(views);
    }
    return m_meta.admin.views.first().list;
}

ui::ListView &ListWindow::open(const QString &path)
{
    ui::ListView &view = start(path);
    QSignalSpy loaded(&view, &ui::View::loaded);
    if (!loaded.wait())
        QTest::qFail("the list did not load", __FILE__, __LINE__);
    return view;
}

QString ListWindow::cell(int row, int column)
{
    return m_view->model().index(row, column).data().toString();
}

QStringList ListWindow::titles()
{
    QStringList titles;
    for (int row = 0; row < m_view->model().rowCount(); ++row)
        titles.append(cell(row));
    return titles;
}

QString ListWindow::query()
{
    return m_view->path().toString().section(u'?', 1);
}

void ListWindow::pressBox(int row, Qt::KeyboardModifiers modifiers)
{
    ui::RowBoxes *boxes = table().boxes();
    const QPoint place(boxes->width() / 2, boxes->sectionViewportPosition(row) + boxes->sectionSize(row) / 2);
    QTest::mouseClick(boxes->viewport(), Qt::LeftButton, modifiers, place);
}

QPushButton *ListWindow::bulkButton(const char *text)
{
    for (auto *button : m_view->card()->footer()->bulk()->findChildren<QPushButton *>()) {
        if (button->text() == QString::fromUtf8(text))
            return button;
    }
    return nullptr;
}

void ListWindow::clickHeader(int column)
{
    ui::ItemsHeader *header = table().header();
    const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
}

QPoint ListWindow::startOf(int row, int column)
{
    const QRect rect = table().visualRect(m_view->model().index(row, column));
    return {rect.left() + 16, rect.center().y()};
}

} // namespace backdesk::test
