// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/LiveScope.h"
#include "ui/meta/AdminListView.h"
#include "ui/views/FilterField.h"

#include <QHash>

#include <functional>

namespace backdesk::ui
{

class FilterPanel;
struct ScriptAnswer;

/// How the filters of a described list depend on each other: their `onChange` and `validate`, and properties
/// that functions give. The same rules as in forms.
///
/// The initial values are those that the list began with, or that a link or a kept view brought.
class FilterRules : public QObject
{
    Q_OBJECT
public:
    /// Rounds that one edit may lead to, before it is taken for an endless loop.
    static constexpr int MostRounds = 20;

    /// Functions are not run where `scripts` is null. The panel outlives it.
    FilterRules(ScriptRunner *scripts, const AdminListView &list, FilterPanel &panel, QObject *parent);

    /// What the panel shows now. Other conditions than before that do not come from the panel are new
    /// initial values, unless some were only taken away.
    void conditionsChanged(const Conditions &conditions);

Q_SIGNALS:
    /// A sentence for people.
    void failed(const QString &text);
    /// What functions see by `crudl.context(name)`.
    void valuesSeen(const QJsonObject &values);

private:
    enum class Effect { Props, Value, InitialValue };
    struct Filter {
        AdminField about;
        QJsonValue initial{QJsonValue::Null};
        QJsonObject told; ///< properties that functions gave
        QJsonObject set;  ///< by onChange
        bool visited = false;
        bool autofilled = false;
    };
    struct Rule {
        QString filter;
        AdminOnChange about;
        int generation = 0;
    };

    void watch(const QString &name, const QString &key, const AdminValue &value);
    void watchProps(const AdminField &about);
    void watchInitialValue(const AdminField &about);
    bool isAsBegun() const;
    void judge(const QString &name, const std::function<void(const QString &)> &told);
    QJsonObject values() const;
    void edited(const QString &name);
    void begin();
    void valuesChanged(bool edited);
    void run(qsizetype rule);
    void start(qsizetype rule, Effect effect, const AdminValue &value, const QJsonArray &states);
    void take(qsizetype rule, Effect effect, const ScriptAnswer &answer);
    void fill(const QString &name, const QJsonValue &value, bool initial);
    void takeProps(const QString &name, const QJsonValue &value, const AdminFunction &function);
    void mergeProps(const QString &name, const QJsonObject &props);
    void applyProps(const QString &name);
    QJsonObject stateOf(const QString &name) const;
    QJsonValue valueOf(const QString &name) const;

    ScriptRunner *m_scripts;
    FilterPanel &m_panel;
    LiveScope m_scope;
    QHash<QString, Filter> m_filters;
    QList<Rule> m_rules;
    QHash<QString, QJsonValue> m_seen;
    Conditions m_conditions;
    int m_rounds = 0;
    bool m_begun = false;
    bool m_stopped = false;
    bool m_filling = false;
};

} // namespace backdesk::ui
