// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteEntry.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace backdesk::ui
{

/// Finds places, entries and commands by a few letters. Lies over the whole window while it is open; arrows
/// choose, Enter runs, Ctrl+Enter runs beside, Esc closes and gives the focus back.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostOfAGroup = 8;

    explicit CommandPalette(QWidget *window);

    /// Shows what is recent until something is typed.
    void open(const QList<PaletteEntry> &entries);
    void close();
    /// What was found for what is typed now, below the rest; replaces the former.
    void setRecords(const QList<PaletteEntry> &records);
    /// Whether records are still being looked for.
    void setSearching(bool searching);

    QLineEdit *input() const { return m_input; }
    QListWidget *list() const { return m_list; }
    /// The texts of what is shown, without headings.
    QStringList shown() const;

Q_SIGNALS:
    /// What is typed changed; empty when it was cleared, or closed.
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void search(const QString &text);
    void fill();
    bool isShown(const QString &place) const;
    void addRows(const QList<PaletteEntry> &entries);
    void move(int by);
    void run(bool beside);
    void place();
    void tellState();

    QWidget *m_panel;
    QLineEdit *m_input;
    QListWidget *m_list;
    QLabel *m_state;
    QPointer<QWidget> m_formerFocus;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_records;
    QList<PaletteEntry> m_shown; ///< by the number in EntryRole
    bool m_searching = false;
    bool m_moved = false; ///< the person chose a row
};

} // namespace backdesk::ui
