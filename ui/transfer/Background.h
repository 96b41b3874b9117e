// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QObject>

class QDialog;
class QPushButton;

namespace backdesk::ui
{

/// Lets a dialog work on while the person does something else: it goes out of the way, stays with its window
/// however long the view lives that it was opened over, and what came of it is told there.
class Background : public QObject
{
    Q_OBJECT
public:
    explicit Background(QDialog *dialog);

    /// "Continue in background"; shown by setWorking() only.
    QPushButton *button() const { return m_button; }
    /// From now on, or no more, the dialog does what takes a while.
    void setWorking(bool working);
    /// The work is done, and the dialog with it: tells the window. False where the dialog is still in front,
    /// so that it tells by itself.
    bool tellDone(const Message &message);
    /// The work came to nothing, because of a failure or the person, and the dialog says more: it comes back
    /// when the person wants it.
    void tellFailed(const QString &text, bool stopped);

private:
    void goBehind();
    void comeBack();

    QDialog *m_dialog;
    QPushButton *m_button;
    bool m_behind = false;
};

} // namespace backdesk::ui
