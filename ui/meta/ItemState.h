// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace backdesk::ui
{

struct CollectionMeta;

/// What holds for one element of an item at present, for the person who asked.
struct ElementState {
    QString name; ///< of a member; empty for an entry of a list
    bool exists = true;
    bool read = true;
    bool modify = true;
    std::optional<QList<QJsonValue>> choices; ///< nothing: no `in`, or not told
    QList<ElementState> parts;                ///< members of a Dict; entries of a List or Tuple by place

    bool isShown() const { return exists && read; }
    /// Of the member; of one that is not told, what holds without any rules.
    ElementState member(const QString &name) const;
    /// As member(), by place.
    ElementState entry(qsizetype place) const { return parts.value(place); }
};

/// Whether an action is offered, and whether it may be done.
struct ActionState {
    bool see = true;
    bool execute = true;
};

/// What holds for one item at present, as `POST _meta` answers.
struct ItemState {
    ElementState item;
    bool read = true;
    bool create = true;
    bool modify = true;
    bool remove = true;
    QMap<QString, ActionState> actions;

    /// What the description alone tells: whatever depends on the item is taken as allowed.
    static ItemState fromMeta(const CollectionMeta &collection);
};

ItemState parseItemState(const QJsonObject &json);

/// Whether anything of the fields can change while a person edits them.
bool fieldsDependOnItem(const CollectionMeta &collection);
/// Whether anything at all is only known of a certain item: fields, rights or actions.
bool dependsOnItem(const CollectionMeta &collection);

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::ElementState)
