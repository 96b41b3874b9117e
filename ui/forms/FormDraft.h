// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QString>

namespace backdesk::ui
{

/// What stands in a form and is not stored, to be put in again.
struct FormDraft {
    QMap<QString, QJsonValue> values; ///< of modified fields
    QMap<QString, QString> texts;     ///< of fields whose text is no value
    QSet<QString> autofilled;
    bool submitted = false;
};

/// The same of a related item in a tab.
struct InlineDraft {
    QString id; ///< empty: a new one
    FormDraft form;
    int position = -1;
    bool removed = false;
    bool open = false;

    /// There is something to put in again.
    bool isGiven() const
    {
        return id.isEmpty() || removed || position >= 0 || !form.values.isEmpty() || !form.texts.isEmpty();
    }
};

} // namespace backdesk::ui
