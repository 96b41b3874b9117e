// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin-docs/DocsWindow.h"

#include "core/description/Description.h"
#include "tests/admin-docs/AdminDocs.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/shell/MainWindow.h"
#include "ui/views/ItemView.h"
#include "ui/views/ListView.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace backdesk::ui;

namespace backdesk::test
{

DocsWindow::DocsWindow(const QByteArray &part)
{
    DescriptionResult loaded = loadDescription(writeApplication(m_folder.path(), completed(part)));
    for (const DescriptionError &error : loaded.errors)
        qWarning("%s", qPrintable(error.text()));
    if (!loaded.ok())
        qFatal("The example is wrong.");
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    bool isOpen = false;
    QObject here;
    QObject::connect(m_backend.get(), &EmbeddedBackend::opened, &here, [&isOpen] { isOpen = true; });
    m_backend->start();
    if (!QTest::qWaitFor([&isOpen] { return isOpen; }, 30'000))
        qFatal("The backend does not open.");
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_desktop->start({}, [this](MainWindow *window) { m_window = window; });
    if (!QTest::qWaitFor([this] { return m_window != nullptr; }, 10'000))
        qFatal("There is no window.");
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window is not shown.");
}

DocsWindow::~DocsWindow()
{
    m_desktop.reset();
    m_backend.reset();
}

QString DocsWindow::add(const QString &collection, const QJsonObject &item)
{
    QString id;
    LocalConnector connector(m_backend->name(), *m_backend);
    QObject here;
    connector.create(collection, item).then(&here, [&id](const Reply &reply) {
        id = reply.json.value(QLatin1String("_id")).toString();
    });
    if (!QTest::qWaitFor([&id] { return !id.isEmpty(); }, 10'000))
        qFatal("An item is not stored.");
    return id;
}

QJsonObject DocsWindow::item(const QString &collection, const QString &id)
{
    std::optional<QJsonObject> found;
    LocalConnector connector(m_backend->name(), *m_backend);
    QObject here;
    connector.read(collection, id).then(&here, [&found](const Reply &reply) { found = reply.json; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 10'000))
        qFatal("An item is not read.");
    return *found;
}

void DocsWindow::open(const QString &path)
{
    if (m_window->navigation().current() == Path::fromString(path))
        return; // it opened there
    QSignalSpy loaded(m_window, &MainWindow::viewLoaded);
    m_window->open(Path::fromString(path));
    if (loaded.isEmpty() && !loaded.wait(10'000))
        qFatal("%s is not shown", qPrintable(path));
}

QStringList DocsWindow::headings() const
{
    const auto *table = m_window->view()->findChild<QTableView *>();
    QStringList headings;
    for (int visual = 0; table && visual < table->horizontalHeader()->count(); ++visual) {
        const int column = table->horizontalHeader()->logicalIndex(visual);
        const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
        if (!table->isColumnHidden(column) && !text.isEmpty())
            headings.append(text);
    }
    return headings;
}

QStringList DocsWindow::cells() const
{
    const auto *table = m_window->view()->findChild<QTableView *>();
    QStringList cells;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
    }
    return cells;
}

QStringList DocsWindow::labels() const
{
    QStringList labels;
    for (const FieldRow *row : form()->rows()) {
        if (row->isShown())
            labels.append(row->field().title);
    }
    return labels;
}

Form *DocsWindow::form() const
{
    const auto *view = qobject_cast<ItemView *>(m_window->view());
    if (!view)
        qFatal("There is no form.");
    return view->form();
}

FieldRow *DocsWindow::row(const QString &name) const
{
    FieldRow *row = form()->row(name);
    if (!row)
        qFatal("There is no field %s.", qPrintable(name));
    return row;
}

void DocsWindow::type(const QString &field, const QString &text)
{
    QWidget *input = row(field)->editor()->input();
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

void DocsWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    if (!QTest::qWaitFor([this] { return m_window->isActiveWindow(); }))
        qFatal("The window is not active.");
    QTest::keyClick(m_window, key, modifiers);
}

bool DocsWindow::shows(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').contains(text))
            return true;
    }
    return false;
}

} // namespace backdesk::test
