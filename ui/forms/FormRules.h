// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormField.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QPointer>

namespace backdesk::ui
{

class Form;
class FormLooks;
class ScriptRunner;
struct ScriptAnswer;

/// Carries out the `onChange` of a described form: what becomes of a field or fieldset when the values of
/// other fields change.
///
/// Each entry runs when the form is filled and whenever the value of a field changes that it watches, never
/// for the focus alone. Of answers that come in another order than they were asked for, the last asked holds.
class FormRules : public QObject
{
    Q_OBJECT
public:
    /// Rounds that one edit may lead to, before it is taken for an endless loop.
    static constexpr int MostRounds = 20;

    FormRules(Form &form, FormLooks &looks);
    ~FormRules() override;

    bool isNeeded() const { return !m_rules.isEmpty(); }
    /// Another item stands in the form: what is under way is dropped, every entry runs.
    void begin();
    /// Compares the values with those that were seen last. `edited`: a person changed them, a new chain
    /// begins.
    void valuesChanged(bool edited);
    /// All values were put in at once, those that were filled in among them: how fields look follows from
    /// them, but no value does.
    void takeOver();
    /// No answer is waited for.
    bool isSettled() const { return m_waiting == 0; }

Q_SIGNALS:
    /// A function failed; a sentence for people.
    void failed(const QString &text);
    /// The entries set each other off without end; a sentence for people.
    void looped(const QString &text);
    void settled();

private:
    enum class Effect { Props, Value, InitialValue };
    struct Rule {
        AdminOnChange about;
        QString field; ///< empty: of a fieldset
        int card = -1;
        int generation = 0;
        QList<quint64> questions = {}; ///< of this generation
    };
    void reset();
    void forget(Rule &rule);
    void run(qsizetype rule);
    void start(qsizetype rule, Effect effect, const AdminValue &value, const QJsonArray &states);
    void take(qsizetype rule, Effect effect, const ScriptAnswer &answer);
    void fill(const Rule &rule, const QJsonValue &value, bool initial, const AdminFunction &function);
    QJsonArray statesOf(const Rule &rule) const;
    void reportLoop();

    Form &m_form;
    FormLooks &m_looks;
    QPointer<ScriptRunner> m_scripts;
    QList<Rule> m_rules;
    QHash<QString, QJsonValue> m_seen; ///< of the watched fields
    int m_rounds = 0;
    QHash<QString, int> m_turns; ///< how often which fields changed since a person did something
    int m_waiting = 0;
    int m_item = 0; ///< grows with each item that is put in
    bool m_stopped = false;
    bool m_begun = false;
};

} // namespace backdesk::ui
