// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/access/Desk.h"
#include "ui/views/Cell.h"
#include "ui/views/ListView.h"

#include <QJsonArray>

class QLineEdit;

namespace backdesk::ui
{
class FieldRow;
class ItemsHeader;
} // namespace backdesk::ui

namespace backdesk::test
{

/// A person's hands and eyes in the window of one of the examples.
class DemoWindow
{
public:
    /// On a fresh copy of the data; `more` stands at the end of `admin`.
    explicit DemoWindow(const QString &example, const QByteArray &more = {});
    void logIn(const QString &name);

    ui::View *view() const;
    void open(const QString &path);
    QAbstractButton *button(const QString &text) const;
    void click(const QString &text);
    /// Whether a label or button in the window, or within something in front, says it.
    bool shows(const QString &text) const;
    static bool says(const QWidget &within, const QString &text);
    QWidget *front();
    QString lastMessage() const;

    /// Opens a list, and waits for its rows.
    ui::ListView &list(const QString &path);
    ui::ListView &list() const;
    ui::ItemsHeader &header() const;
    /// The cell of an item in the column with this name; empty while it is not there.
    ui::Cell cell(const QString &id, const QString &column) const;
    void choose(const QStringList &ids);
    void setFilter(const QString &name, const QJsonValue &value);
    /// Of the present place, such as "section=news".
    QString query() const;

    /// Opens a form, and waits for its fields.
    void form(const QString &path);
    ui::FieldRow *row(const char *name) const;
    QLineEdit *line(const char *name) const;
    /// The text stands below the field.
    bool helps(const char *name, const QString &text) const;
    /// As if the person had chosen it.
    void set(const char *name, const QJsonValue &value);
    void type(const char *name, const QString &text);
    void save();
    /// In a dialog that asks for something.
    static void setIn(QWidget &dialog, const char *name, const QJsonValue &value);
    static void confirm(QWidget &dialog);

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace backdesk::test
