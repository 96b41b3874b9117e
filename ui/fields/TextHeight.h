// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"

#include <QKeySequence>
#include <QObject>

class QPlainTextEdit;
class QScrollBar;

namespace backdesk::ui
{

struct FieldContext;
class HeightGrip;

/// How high a text of several lines is: as its text takes within limits, or as the person made it by a grip
/// at its corner or by keys. What was chosen is remembered for the field, in lines.
class TextHeight : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostLines = 60;

    static QKeySequence higherKeys();
    static QKeySequence lowerKeys();

    /// Without an application in the context nothing is remembered.
    TextHeight(QPlainTextEdit *edit, const FieldMeta &field, const FieldContext &context);

    /// In pixels. `fewest` and `most` lines hold while the person chose none.
    int pixels(int fewest, int most) const;
    /// 0: none were chosen.
    int chosenLines() const { return m_chosen; }
    HeightGrip *grip() const { return m_grip; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void choose(int lines);
    void step(int lines);
    int shownLines() const;

    QPlainTextEdit *m_edit;
    QScrollBar *m_bar; ///< known here since the edit is asked for nothing while it goes
    HeightGrip *m_grip;
    QString m_key; ///< in the settings; empty: nothing is remembered
    int m_chosen = 0;
    int m_pressedAt = 0; ///< lines when the grip was pressed
};

} // namespace backdesk::ui
