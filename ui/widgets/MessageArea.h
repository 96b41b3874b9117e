// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QList>
#include <QObject>

class QWidget;

namespace backdesk::ui
{

class Toast;

/// Stacks messages over the lower trailing corner of a widget, the newest below, at most three at a time.
class MessageArea : public QObject
{
    Q_OBJECT
public:
    static constexpr int Limit = 3;

    explicit MessageArea(QWidget *host);

    /// Shows it, and has it read out by assistive technology.
    void show(const Message &message);
    int count() const { return int(m_toasts.size()); }
    Toast *toast(int index) const { return m_toasts.value(index); }
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void place();

    QWidget *m_host;
    QList<Toast *> m_toasts;
};

} // namespace backdesk::ui
