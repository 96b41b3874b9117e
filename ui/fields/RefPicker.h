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

class ChoiceSource;
class Connector;
class FlowLayout;
class IconLabel;
class RefPopup;

/// Chooses one item of a collection, or one entry of another source, by typing: searches all of them, shows
/// the label of the chosen one.
///
/// Down opens what there is, Enter takes an entry, Esc closes or gives the former choice back. Emptying the
/// text clears the choice.
class RefPicker : public InputFrame
{
    Q_OBJECT
public:
    RefPicker(Connector *connector, const CollectionMeta &target, QWidget *parent = nullptr);
    /// Takes the source. `iconName` stands before the text; empty: none.
    RefPicker(ChoiceSource *source, const QString &iconName, QWidget *parent = nullptr);
    ~RefPicker() override;

    /// Shows a choice; empty: none. Emits nothing.
    void setCurrent(const QString &id, const QString &label);
    const QString &currentId() const { return m_id; }
    const QString &currentLabel() const { return m_label; }
    ChoiceSource *source() const { return m_search; }
    /// Offers other entries; takes the source.
    void setSource(ChoiceSource *source);
    /// Looks and opens like a list to choose from: an arrow, and a press shows all of it.
    void setDropDown(bool dropDown);
    /// Stays open after a choice, to make several.
    void setStaysOpen(bool stays) { m_staysOpen = stays; }
    /// Chips can stand before the text from now on: the frame is a flow of which the text is the last.
    FlowLayout *becomeFlow();
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
    void build(const QString &iconName);
    void openPopup();
    void showAll();
    void showResult();
    void pick(const QString &id, const QString &label);
    void resolve();
    void revert();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void updateClear();

    QLineEdit *m_edit;
    QToolButton *m_clear;
    ChoiceSource *m_search = nullptr;
    QPointer<RefPopup> m_popup;
    IconLabel *m_icon = nullptr;
    QToolButton *m_arrow = nullptr;
    QString m_id;
    QString m_label;
    QStringList m_excluded;
    qint64 m_total = -1;
    bool m_creatable = false;
    bool m_keepsChoice = true;
    bool m_clearable = true;
    bool m_typed = false;
    bool m_dropDown = false;
    bool m_staysOpen = false;
};

} // namespace backdesk::ui
