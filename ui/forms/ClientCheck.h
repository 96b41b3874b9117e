// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"
#include "ui/meta/AdminField.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace backdesk::ui
{

class Form;

/// What a described form asks of its values by itself: that required fields are filled in, and what its
/// validate functions say, those of the fields and that of the form, which has the last word.
class ClientCheck : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 150; ///< ms after the last edit
    /// `failure`: a function failed, so nothing is known; a sentence for people.
    using Checked = std::function<void(const FieldErrors &errors, const QString &failure)>;

    ClientCheck(Form &form, const AdminForm &about);

    bool isNeeded() const { return m_needed; }
    void checkSoon();
    /// Calls back with what is wrong, at once where no function is to be asked.
    void checkNow(Checked checked);
    void cancel();

Q_SIGNALS:
    void checked(const backdesk::ui::FieldErrors &errors);
    void failed(const QString &text);

private:
    struct Pass {
        FieldErrors errors;
        QString failure;
        int waiting = 1;
        std::function<void()> done;
    };
    FieldErrors missing() const;
    void call(const AdminFunction &function, const QJsonArray &arguments, const std::shared_ptr<Pass> &pass,
              const std::function<void(const QJsonValue &)> &then);

    Form &m_form;
    AdminFunction m_validate;
    QTimer m_delay;
    bool m_needed;
    int m_generation = 0;
};

} // namespace backdesk::ui
