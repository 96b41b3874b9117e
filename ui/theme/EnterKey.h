// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::ui
{

/// Lets Enter press the button that has the focus, as Space does; Qt does so in dialogs only, and there for
/// some buttons. Boxes to tick keep to Space: Enter beside them belongs to the form.
class EnterKey : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace backdesk::ui
