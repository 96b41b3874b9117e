// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminListView.h"
#include "ui/views/FilterField.h"

#include <QObject>

#include <functional>

namespace backdesk::ui
{

class ScriptRunner;

/// What is asked of the backend for what stands in the filters: the same, unless the description's
/// `denormalize` makes something else of it.
class FilterQuery : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Conditions &conditions)>;

    FilterQuery(ScriptRunner *scripts, const AdminListView &list, QObject *parent);

    /// Calls back at once where there is nothing to be made of them. A later call overtakes an earlier one.
    void resolve(const Conditions &conditions, const Done &done);

Q_SIGNALS:
    void failed(const QString &error);

private:
    ScriptRunner *m_scripts;
    AdminFunction m_denormalize;
    QString m_view;
    int m_generation = 0;
};

} // namespace backdesk::ui
