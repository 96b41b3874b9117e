// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QPushButton;
class QWidget;

namespace backdesk::ui
{

class Toast;

/// Marks what stands at the foot of a view (its buttons, the way to other pages): messages stand above it.
void keepMessagesAbove(QWidget *foot);

/// Stacks messages over the lower trailing corner of a widget, above its foot, the newest below. The newest
/// four are seen; of older ones a button above tells how many there are. They come back as the newer ones go.
class MessageArea : public QObject
{
    Q_OBJECT
public:
    static constexpr int Limit = 4;
    static constexpr int Kept = 50; ///< older ones are only in the history

    explicit MessageArea(QWidget *host);

    /// Shows it, and has it read out by assistive technology. The same as one that still stands there is
    /// counted on that one.
    void show(const Message &message);
    /// Of those that can be seen.
    int count() const { return qMin(Limit, int(m_toasts.size())); }
    /// The oldest that can be seen first.
    Toast *toast(int index) const { return m_toasts.value(m_toasts.size() - count() + index); }
    /// Tells of older ones, while there are any.
    QPushButton *olderButton() const { return m_older; }
    void clear();
    /// Takes away what offers to take back (or to do again) any of these changes: it cannot be done any more.
    void withdraw(const QStringList &undo);

Q_SIGNALS:
    /// The person wants to see what is not shown.
    void olderWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool repeat(const Message &message);
    void remove(Toast *toast);
    void place();
    void placeSoon();
    void findFeet();
    int lowest() const;
    int placeAt(Toast *widget, int bottom);

    QWidget *m_host;
    QPushButton *m_older;
    QList<Toast *> m_toasts;
    QList<QPointer<QWidget>> m_feet;
    bool m_placing = false; ///< it will be done soon
};

} // namespace backdesk::ui
