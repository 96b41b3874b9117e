// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormField.h"
#include "ui/forms/ScriptErrors.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace backdesk::ui
{

class Form;
struct ScriptAnswer;

/// What a form sends, or why it cannot.
struct Outgoing {
    bool ok = true;
    QJsonObject item;
    QJsonObject all;    ///< of a stored item also what did not change of the form's fields
    FieldErrors errors; ///< mistakes that a function found
    QString failure;    ///< it failed for another reason; a sentence for people
};

/// Runs the functions of a described form between the stored item and what its fields hold.
///
/// Loading: the value at a field's key or of its getValue, then its normalize, for every field; then the
/// form's normalize, which sees the whole item with these values in place and may change any of it. Sending:
/// every field's denormalize, then the form's.
class FormHooks : public QObject
{
    Q_OBJECT
public:
    using Loaded = std::function<void(const QJsonObject &values)>;
    using Prepared = std::function<void(const Outgoing &outgoing)>;

    FormHooks(Form &form, const AdminForm &about);

    bool loads() const { return m_loads; }
    bool sends() const { return m_sends; }
    /// Only the form's own function can tell what becomes of fields that are no members of the item.
    bool sendsWhole() const { return m_denormalize.isGiven(); }

    /// Calls back with the values by the names of the fields, unless another item is loaded before. What a
    /// function fails for stays as it is stored.
    void load(const QJsonObject &item, Loaded loaded);
    /// `values` are those of all fields, over the stored item. Calls back at once where no function is given.
    void send(const QJsonObject &values, Prepared prepared);

Q_SIGNALS:
    void failed(const QString &text);

private:
    /// A pass over all fields that is under way.
    struct Pass {
        QJsonObject item;
        QJsonObject values;
        int waiting = 1;
        Outgoing outgoing;
        std::function<void(Pass &)> done;
    };
    using PassPtr = std::shared_ptr<Pass>;
    void call(const AdminFunction &function, const QJsonValue &argument,
              const std::function<void(const ScriptAnswer &)> &then);
    void loadField(const FormField &field, const PassPtr &pass);
    void normalizeField(const FormField &field, const PassPtr &pass);
    void refuse(Pass &pass, const QString &field, const ScriptAnswer &answer) const;
    static void leave(const PassPtr &pass);

    Form &m_form;
    AdminFunction m_normalize;
    AdminFunction m_denormalize;
    bool m_loads = false;
    bool m_sends = false;
    int m_generation = 0;
};

} // namespace backdesk::ui
