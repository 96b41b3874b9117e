// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/JsonTreeHistory.h"

#include <QJsonValue>
#include <QTreeWidget>

namespace backdesk::ui
{

/// An object or list as a tree of names, values and kinds that can be edited: F2 changes a name, Enter a
/// value, Insert adds, Delete removes, Alt with Up or Down moves within a list. Ctrl+C and Ctrl+V copy and
/// paste JSON, Ctrl+Z and Ctrl+Y take changes back and make them again.
class JsonTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum class Kind { Text, Number, Bool, Nothing, Object, List };
    enum Column { Name, Value, KindColumn };

    explicit JsonTree(QWidget *parent = nullptr);

    /// Shows an object or list; anything else as an empty object.
    void setJson(const QJsonValue &value);
    QJsonValue json() const;
    void setWritable(bool writable);

    /// Adds to the current group, or beside the current value; its name can be typed at once.
    void addEntry();
    void removeEntry();
    void setKind(Kind kind);
    /// Changes places with a neighbour in a list.
    void moveEntry(int by);
    /// The current entry, or all, as JSON in the clipboard.
    void copy() const;
    /// Adds what the clipboard holds: the members of an object to a group, the elements of a list to a list.
    void paste();
    /// Goes back (-1) or forth (1) by one change.
    void undo(int by);
    static QString kindText(Kind kind);
    static Kind kindOf(const QJsonValue &value);

Q_SIGNALS:
    void edited();
    /// Why what was typed was not taken; empty: it was.
    void refused(const QString &reason);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Item = QTreeWidgetItem;

    bool handleShortcut(const QKeyEvent *event);
    bool handleKey(const QKeyEvent *event);
    void rebuild(const QJsonValue &value);
    Item *groupOf(Item *item);
    void insert(Item *group, const QJsonValue &value);
    void tellEdited();

    void fill(Item *group, const QJsonValue &value);
    Item *addItem(Item *group, const QString &name, const QJsonValue &value);
    void show(Item *item, const QJsonValue &value);
    void taken(Item *item, int column);
    bool rename(Item *item);
    void readValue(Item *item);
    void renumber(Item *group);
    QString freeName(const Item *group) const;
    static Kind kindOf(const Item *item);
    static QJsonValue jsonOf(const Item *item);

    JsonTreeHistory m_history;
    bool m_writable = true;
};

} // namespace backdesk::ui
