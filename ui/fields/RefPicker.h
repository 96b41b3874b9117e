// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/InputFrame.h"

#include <QPointer>

class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

class Connector;
class RefPopup;
class RefSearch;

/// Chooses one item of a collection by typing: searches all of them, shows the label of the chosen one.
///
/// Down opens what there is, Enter takes an entry, Esc closes or gives the former choice back. Emptying the
/// text clears the choice.
class RefPicker : public InputFrame
{
    Q_OBJECT
public:
    RefPicker(Connector *connector, const CollectionMeta &target, QWidget *parent = nullptr);
    ~RefPicker() override;

    /// Shows a choice; empty: none. Emits nothing.
    void setCurrent(const QString &id, const QString &label);
    const QString &currentId() const { return m_id; }
    const QString &currentLabel() const { return m_label; }
    void setPlaceholder(const QString &text);
    /// Offers to create what is typed.
    void setCreatable(bool creatable) { m_creatable = creatable; }
    /// False: emptied after each choice, to choose several.
    void setKeepsChoice(bool keeps) { m_keepsChoice = keeps; }
    void setClearable(bool clearable);
    /// Items that are not offered.
    void setExcluded(const QStringList &ids) { m_excluded = ids; }
    void setWritable(bool writable);

    /// The text stands for nothing that was chosen.
    bool isUnresolved() const;
    /// Of the collection as the first search told it; -1: not known.
    qint64 total() const { return m_total; }
    QLineEdit *lineEdit() const { return m_edit; }
    RefPopup *popup() const;
    QString typedText() const;

Q_SIGNALS:
    /// The person chose an item.
    void picked(const QString &id, const QString &label);
    void cleared();
    void createRequested(const QString &text);
    /// The text changed: isUnresolved() may be another.
    void textEdited();
    void totalChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(const QString &text);
    void openPopup();
    void showResult();
    void pick(const QString &id, const QString &label);
    void resolve();
    void revert();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void updateClear();

    QLineEdit *m_edit;
    QToolButton *m_clear;
    RefSearch *m_search;
    QPointer<RefPopup> m_popup;
    QString m_title;
    QString m_id;
    QString m_label;
    QStringList m_excluded;
    qint64 m_total = -1;
    bool m_creatable = false;
    bool m_keepsChoice = true;
    bool m_clearable = true;
    bool m_typed = false;
};

} // namespace backdesk::ui
