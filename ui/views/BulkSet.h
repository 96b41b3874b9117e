// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/ListSelection.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class ActionDialog;
class PendingReply;

/// Asks for the value that a field is to have in many items. What none of them takes is told beside the
/// field: some are judged first, and nothing is stored here.
class BulkSet : public QObject
{
    Q_OBJECT
public:
    /// Are judged before the others: what all of them refuse in the same words is the value's fault.
    static constexpr qsizetype Judged = 50;

    /// `item` holds the field alone.
    using Given = std::function<void(const QJsonObject &item)>;

    BulkSet(const FieldContext &context, QWidget *window);

    /// Those that can have the same value in several items: neither made by others (computed, the far side of
    /// a reference), nor kept from people by their rights or by the form of the description.
    static QList<FieldMeta> fieldsOf(const AppMeta &app, const CollectionMeta &collection);

    void ask(const FieldMeta &field, const QList<SelectedRow> &rows, const Given &given);
    ActionDialog *dialog() const;

private:
    PendingReply judge(const FieldMeta &field, const QList<SelectedRow> &rows, const QJsonObject &item,
                       const Given &given);

    FieldContext m_context;
    QPointer<QWidget> m_window;
    QPointer<ActionDialog> m_dialog;
};

} // namespace backdesk::ui
