// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/ScriptScope.h"

#include <QObject>
#include <QSet>

namespace backdesk::ui
{

class ScriptRunner;

/// What the functions of one view see, as it is now: the form's values and the place. The view keeps it up to
/// date; PropertyWatch listens to it.
class LiveScope : public QObject
{
    Q_OBJECT
public:
    /// Without a runner no function is run. `view` is the id.
    explicit LiveScope(ScriptRunner *scripts, const QString &view = {}, QObject *parent = nullptr);

    ScriptRunner *scripts() const { return m_scripts; }
    const ScriptScope &scope() const { return m_scope; }
    /// Values by the names of fields: what `crudl.context(name)` gives.
    void setContext(const QJsonObject &context);
    void setValue(const QString &name, const QJsonValue &value);
    /// Parameters of the place: {"id": "12"}.
    void setPath(const QJsonObject &path);

Q_SIGNALS:
    /// These members of the context are others now.
    void changed(const QSet<QString> &names);
    /// Everything may be otherwise.
    void placeChanged();

private:
    ScriptRunner *m_scripts;
    ScriptScope m_scope;
};

} // namespace backdesk::ui
