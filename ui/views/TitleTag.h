// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/theme/Paint.h"
#include "ui/views/ListColumn.h"

#include <QJsonObject>
#include <QObject>

namespace backdesk::ui
{

class ColumnScripts;
class ScriptRunner;

/// The state of an item, to stand beside the title of its view: the first tag that a `render` function of the
/// described list makes of it. The list and the view so tell the same, in the same colour.
class TitleTag : public QObject
{
    Q_OBJECT
public:
    TitleTag(const AppMeta &app, const CollectionMeta &collection, ScriptRunner *scripts,
             QObject *parent = nullptr);

    /// Asks for the tag of the item; told by changed(). Answers to earlier items are dropped.
    void setItem(const QJsonObject &item);
    /// Empty: none.
    const QString &text() const { return m_text; }
    TagState state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    ColumnScripts *m_scripts;
    QList<ListColumn> m_columns;
    QString m_collection;
    QString m_text;
    TagState m_state = TagState::Neutral;
    int m_asked = 0;
};

} // namespace backdesk::ui
