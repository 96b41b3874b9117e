// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QTreeWidget>

namespace backdesk::ui
{

/// An object or list as a tree of names, values and kinds that can be edited: F2 changes a name, Enter a
/// value, Insert adds, Delete removes.
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
    static QString kindText(Kind kind);
    static Kind kindOf(const QJsonValue &value);

Q_SIGNALS:
    void edited();
    /// Why what was typed was not taken; empty: it was.
    void refused(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Item = QTreeWidgetItem;

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

    bool m_writable = true;
};

} // namespace backdesk::ui
