// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class EdgeScroll;
class ListEntry;
class TabAnchor;

/// A List: an editor for each element, which can be added, copied, removed and moved (by its grip, Alt+Up,
/// Alt+Down). Elements left empty do not count.
class ListField : public FieldEditor
{
    Q_OBJECT
public:
    ListField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    QJsonValue draftValue() const override;
    void showState(const ElementState &state) override;
    bool isModified() const override;
    bool isReadable() const override;
    QString inputError() const override;
    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    int innerMistakes() const override;
    void touchAll() override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool isWide() const override { return true; }
    /// How many entries there may be.
    QString hint() const override;
    void setColumns(int columns) override;

    const QList<ListEntry *> &entries() const { return m_entries; }
    QPushButton *addButton() const { return m_add; }

    /// An entry for each file, as far as there is room.
    void addFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// `place`: where the stored element stands; empty: it is new.
    ListEntry *addEntry(const QJsonValue &value, const QString &place = {});
    void removeEntry(ListEntry *entry);
    void copyEntry(const ListEntry *entry);
    /// The one that is held, to where the pointer is.
    void dragTo(const QPoint &globalPosition);
    bool hasRoom() const;
    void moveEntry(ListEntry *entry, int by);
    void entriesEdited();
    bool holdsFiles() const;
    void addEmpty();
    void orderTabs();
    void renumber();
    /// Those that value() holds, in order.
    QList<ListEntry *> filledEntries() const;

    FieldContext m_context;
    QVBoxLayout *m_layout;
    TabAnchor *m_tabs;
    EdgeScroll *m_scroll;
    QPointer<ListEntry> m_held; ///< by its grip
    int m_left = 0;             ///< files that found no room when they were added
    QList<ListEntry *> m_entries;
    QPushButton *m_add;
    ElementState m_state;
    int m_columns = 1;
    bool m_edited = false;
};

} // namespace backdesk::ui
