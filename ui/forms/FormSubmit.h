// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormHooks.h"

#include <functional>

namespace backdesk::ui
{

/// Brings a form to what is to be sent: waits for the server and the functions that still have a say, has all
/// fields checked, and has the values made into an item.
class FormSubmit : public QObject
{
    Q_OBJECT
public:
    /// When it is not ok without a failure, the mistakes show in the form.
    using Done = std::function<void(const Outgoing &outgoing)>;

    /// Calls back once, as long as the form is there; at once where nothing is waited for.
    static void start(Form &form, Done done);

private:
    FormSubmit(Form &form, Done done);
    void goOn();
    void finish(const Outgoing &outgoing);

    Form &m_form;
    Done m_done;
};

} // namespace backdesk::ui
