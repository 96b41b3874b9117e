// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormField.h"
#include "ui/script/ScriptAnswer.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace backdesk::ui
{

class Form;
class ScriptRunner;

/// How the fields and fieldsets of a described form look at present. The last one that says something holds:
/// the description, what its functions gave, what `onChange` set.
///
/// Functions are run when the form is filled, and again when a value changes that they asked for.
class FormLooks : public QObject
{
    Q_OBJECT
public:
    /// The form owns it, and is complete when begin() is called.
    explicit FormLooks(Form &form);
    ~FormLooks() override;

    /// Another item stands in the form.
    void begin();
    /// Of these fields, as `crudl.context()` names them.
    void valuesChanged(const QStringList &names);
    /// From `onChange`; a null takes what was set before back.
    void merge(const FormField &field, const QJsonObject &props);
    void mergeCard(int card, const QJsonObject &props);

Q_SIGNALS:
    /// A function failed; a sentence for people.
    void failed(const QString &text);

private:
    struct Target {
        QString field; ///< empty: a fieldset
        int card = -1;

        bool operator==(const Target &other) const = default;
        friend size_t qHash(const Target &target, size_t seed)
        {
            return qHashMulti(seed, target.field, target.card);
        }
    };
    struct Property {
        Target target;
        QString key; ///< empty: an object of several
        AdminFunction function;
        QSet<QString> reads;
        int generation = 0;
        QSet<QString> meanwhile; ///< values that changed since it was asked
        quint64 question = 0;    ///< the latest
    };
    struct Layers {
        QJsonObject described;
        QJsonObject told; ///< by functions
        QJsonObject set;  ///< by onChange
        QJsonObject applied;
    };
    void add(const Target &target, const QString &key, const AdminValue &value);
    void addField(const FormField &field);
    void addCard(const FormFieldset &fieldset, int card);
    void evaluate(qsizetype property);
    void take(qsizetype property, const ScriptAnswer &answer);
    void apply(const Target &target);
    void applyField(const QString &name, const QJsonObject &props, const QJsonObject &before);
    void applyCard(int card, const QJsonObject &props);
    void set(const Target &target, const QJsonObject &props);

    Form &m_form;
    QList<Property> m_properties;
    QHash<Target, Layers> m_layers;
    QPointer<ScriptRunner> m_scripts;
    bool m_ready = false;
};

} // namespace backdesk::ui
