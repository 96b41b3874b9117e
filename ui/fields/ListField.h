// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QJsonArray>
#include <QPointer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class EdgeScroll;
class ListEntry;
class TabAnchor;

/// A List: an editor for each element, which can be added, copied, removed and moved (by its grip, Alt+Up,
/// Alt+Down). Elements left empty do not count. Of long lists the middle is folded: a button shows more.
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
    /// Shows some of those that are folded; hidden where none is.
    QPushButton *moreButton() const { return m_more; }
    /// Of a longer list so many are shown at first, and more at a time.
    static constexpr int Batch = 100;

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
    ListEntry *insertEntry(qsizetype index, const QJsonValue &value, const QString &place);
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
    /// All elements in order: what of() gives for each that is shown, unless it is undefined, and the folded.
    QJsonArray elements(const std::function<QJsonValue(const FieldEditor &)> &of) const;
    /// Where the element of an entry stands among all.
    qsizetype placeOf(qsizetype entry) const;
    qsizetype count() const { return m_entries.size() + m_folded.size(); }
    void unfoldFirst();
    void unfoldLast();
    void tellFolded();
    void placeMore(qsizetype index);

    FieldContext m_context;
    QVBoxLayout *m_layout;
    TabAnchor *m_tabs;
    EdgeScroll *m_scroll;
    QPointer<ListEntry> m_held; ///< by its grip
    int m_left = 0;             ///< files that found no room when they were added
    QList<ListEntry *> m_entries;
    QJsonArray m_folded;      ///< elements without an entry
    qsizetype m_foldedAt = 0; ///< behind so many entries; without any: behind all
    QPushButton *m_add;
    QPushButton *m_more;
    ElementState m_state;
    int m_columns = 1;
    bool m_edited = false;
};

} // namespace backdesk::ui
