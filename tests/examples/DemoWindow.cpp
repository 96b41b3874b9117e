// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/DemoWindow.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ItemView.h"
#include "ui/views/ListSelection.h"
#include "ui/views/RowBoxes.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

template <typename Widget>
bool isSaid(const QWidget &within, const QString &text)
{
    const auto widgets = within.findChildren<Widget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&text](const Widget *widget) {
        return widget->isVisible() && widget->text().contains(text);
    });
}

} // namespace

DemoWindow::DemoWindow(const QString &example, const QByteArray &more)
{
    // Nobody is logged in from before.
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/sessions"))
        .removeRecursively();
    m_desk = std::make_unique<Desk>(example, QSize(1400, 900), more);
}

void DemoWindow::logIn(const QString &name)
{
    QTRY_VERIFY(m_desk->window()->isLocked());
    auto *field = view()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_desk->window()->isLocked());
}

View *DemoWindow::view() const
{
    return m_desk->view();
}

void DemoWindow::open(const QString &path)
{
    m_desk->window()->open(Path::fromString(path));
    m_desk->settle();
}

QAbstractButton *DemoWindow::button(const QString &text) const
{
    return buttonNamed(m_desk->window(), text);
}

void DemoWindow::click(const QString &text)
{
    QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
    QTest::mouseClick(button(text), Qt::LeftButton);
}

bool DemoWindow::shows(const QString &text) const
{
    return says(*m_desk->window(), text);
}

bool DemoWindow::says(const QWidget &within, const QString &text)
{
    const auto heads = within.findChildren<FieldsetHeader *>();
    const bool isHint = std::any_of(heads.begin(), heads.end(), [&text](const FieldsetHeader *head) {
        return head->isVisible() && head->hint().contains(text);
    });
    return isHint || isSaid<QLabel>(within, text) || isSaid<QAbstractButton>(within, text);
}

QWidget *DemoWindow::front()
{
    return m_desk->front();
}

QString DemoWindow::lastMessage() const
{
    const QList<PostedMessage> &history = m_desk->window()->messages().history();
    return history.isEmpty() ? QString() : history.last().text;
}

ListView &DemoWindow::list(const QString &path)
{
    m_desk->open(path);
    [this] {
        QTRY_VERIFY(qobject_cast<ListView *>(view()));
        QTRY_VERIFY(list().model().rowCount() > 0 && list().model().row(0));
    }();
    return list();
}

ListView &DemoWindow::list() const
{
    auto *found = qobject_cast<ListView *>(view());
    if (!found)
        qFatal("There is no list.");
    return *found;
}

ItemsHeader &DemoWindow::header() const
{
    return *list().card()->table()->header();
}

Cell DemoWindow::cell(const QString &id, const QString &column) const
{
    const auto *shown = qobject_cast<ListView *>(view());
    if (!shown)
        return {};
    const ItemsModel &model = list().model();
    const int row = model.rowOf(id);
    for (int i = 0; row >= 0 && i < model.columns().size(); ++i) {
        const Cell *found = model.columns().at(i).name == column ? model.cell(model.index(row, i)) : nullptr;
        if (found)
            return *found;
    }
    return {};
}

void DemoWindow::choose(const QStringList &ids)
{
    for (const QString &id : ids) {
        const int row = list().model().rowOf(id);
        QVERIFY2(row >= 0, qPrintable(id));
        RowBoxes *boxes = list().card()->table()->boxes();
        list().card()->table()->scrollTo(list().model().index(row, 0));
        const QPoint place(boxes->width() / 2,
                           boxes->sectionViewportPosition(row) + boxes->sectionSize(row) / 2);
        QTest::mouseClick(boxes->viewport(), Qt::LeftButton, {}, place);
        QVERIFY2(list().model().selection().isSelected(id), qPrintable(id));
    }
}

void DemoWindow::setFilter(const QString &name, const QJsonValue &value)
{
    FilterEditor *editor = list().filterPanel()->editor(name);
    QVERIFY2(editor, qPrintable(name));
    editor->setValue(value);
    Q_EMIT editor->changed();
}

QString DemoWindow::query() const
{
    return m_desk->window()->navigation().current().toString().section(u'?', 1);
}

void DemoWindow::form(const QString &path)
{
    m_desk->open(path);
    QTRY_VERIFY(qobject_cast<ItemView *>(view()));
    const auto *shown = qobject_cast<ItemView *>(view());
    QTRY_VERIFY(shown->form() && shown->form()->isSettled() && shown->form()->isVisible());
}

FieldRow *DemoWindow::row(const char *name) const
{
    const auto *shown = qobject_cast<ItemView *>(view());
    FieldRow *found = shown && shown->form() ? shown->form()->row(QString::fromLatin1(name)) : nullptr;
    if (!found)
        qFatal("There is no field %s.", name);
    return found;
}

QLineEdit *DemoWindow::line(const char *name) const
{
    return row(name)->editor()->findChild<QLineEdit *>();
}

bool DemoWindow::helps(const char *name, const QString &text) const
{
    return isSaid<QLabel>(*row(name), text);
}

void DemoWindow::set(const char *name, const QJsonValue &value)
{
    FieldEditor *editor = row(name)->editor();
    editor->edit(value);
    Q_EMIT editor->edited();
    m_desk->settle();
}

void DemoWindow::type(const char *name, const QString &text)
{
    QLineEdit *edit = line(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void DemoWindow::save()
{
    m_desk->press(Qt::Key_S, Qt::ControlModifier);
}

void DemoWindow::setIn(QWidget &dialog, const char *name, const QJsonValue &value)
{
    auto *asking = qobject_cast<FormDialog *>(&dialog);
    QVERIFY(asking);
    FieldRow *row = asking->form()->row(QString::fromLatin1(name));
    QVERIFY(row);
    row->editor()->edit(value);
    Q_EMIT row->editor()->edited();
}

void DemoWindow::confirm(QWidget &dialog)
{
    auto *asking = qobject_cast<FormDialog *>(&dialog);
    QVERIFY(asking);
    QTRY_VERIFY(asking->actionButton()->isEnabled());
    QTest::mouseClick(asking->actionButton(), Qt::LeftButton);
}

} // namespace backdesk::test
