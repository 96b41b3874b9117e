// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ChoiceSource.h"
#include "ui/fields/FieldContext.h"

#include <QHash>
#include <QSet>

namespace backdesk::ui
{

/// Entries that functions of the description give: `search` for a text, `select` for the labels of values.
/// Both get {data: {...}} and give [{value, label}].
class ActionSource : public ChoiceSource
{
    Q_OBJECT
public:
    ActionSource(const AdminFunction &search, const AdminFunction &select, const FieldContext &context,
                 QObject *parent = nullptr);

    QJsonValue valueOf(const QString &id) const override;
    QString idOf(const QJsonValue &value) const override;
    void want(const QList<QJsonValue> &values) override;
    QString label(const QJsonValue &value) const override;
    bool isUnknown(const QJsonValue &value) const override;
    bool isAwaited(const QJsonValue &value) const override;

protected:
    void run(const QString &text, int generation) override;

private:
    void await(const QStringList &ids);
    void take(const QStringList &ids, const QJsonValue &answer, const QString &error);
    void call(const AdminFunction &function, const QJsonObject &data,
              const std::function<void(const QJsonValue &answer, const QString &error)> &done);

    AdminFunction m_search;
    AdminFunction m_select;
    FieldContext m_context;
    QHash<QString, QString> m_labels; ///< by id
    QSet<QString> m_asked;
    QSet<QString> m_awaited; ///< asked so lately that the label may still come
    QSet<QString> m_unknown;
};

class FieldEditor;

/// Of the field's actions, or those of its property `actions`; null where it has no search.
ActionSource *makeActionSource(const FieldMeta &field, const FieldContext &context);
/// The properties searchDelay (ms) and showAll (`all` unless given).
void applySearchProps(ChoiceSource *source, const FieldEditor &editor, bool all);

} // namespace backdesk::ui
