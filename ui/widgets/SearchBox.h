// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace backdesk::ui
{

/// A line edit for looking for something: icon, clear button, Esc clears.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int Delay = 200; ///< ms without typing before searched() is emitted

    explicit SearchBox(const QString &placeholder = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person stopped typing, pressed Enter or cleared the text. Never twice in a row for the same text.
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void emitSearched();

    QTimer m_delay;
    QString m_last;
};

} // namespace backdesk::ui
