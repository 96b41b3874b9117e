// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace backdesk::ui
{

class Chip;
class ChipRow;
class FlowLayout;
class InputFrame;
class RefPopup;
class TagSource;

/// A List of short Strings as chips. Enter adds what is typed, Delete removes a chip, Alt with the arrow keys
/// moves it.
///
/// As the component Tags it also offers the words that other items have, and a comma ends a word.
class ChipsField : public FieldEditor
{
    Q_OBJECT
public:
    ChipsField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);
    ~ChipsField() override;

    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool isWide() const override { return true; }
    const QList<Chip *> &chips() const;
    QLineEdit *lineEdit() const { return m_edit; }
    /// Null where nothing is suggested.
    RefPopup *popup() const;

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest(const FieldContext &context);
    void showSuggestions();
    void typed(const QString &text);
    void add(const QStringList &words);
    void addTyped();
    bool paste();
    void remove(int index);
    void move(int index, int by);
    void commit();
    bool isTags() const;
    bool handleKey(const QKeyEvent *event);

    InputFrame *m_frame;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    ChipRow *m_row;
    TagSource *m_source = nullptr;
    QPointer<RefPopup> m_popup;
    QStringList m_texts;
};

} // namespace backdesk::ui
