// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace backdesk::ui
{

/// One field, or one member of a Dict, that somebody changed since both sides began with the same state.
struct MergeField {
    enum class Side {
        Mine,    ///< only I changed it
        Theirs,  ///< only they did
        Same,    ///< both did, and to the same value
        Conflict ///< both did, to different values
    };

    FieldMeta field;
    QString place; ///< "loan.place.room"
    QString title; ///< "Loan · Kept in · Room"
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    Side side = Side::Conflict;
    /// Of lists in conflict: theirs with what I added and without what I removed; nothing where that is no
    /// choice of its own.
    std::optional<QJsonValue> together;

    bool isConflict() const { return side == Side::Conflict; }
    /// What stands in the end, unless it is a conflict.
    QJsonValue settled() const { return side == Side::Mine ? mine : theirs; }
};

/// What becomes of an item that two people changed at the same time: member by member in Dicts, any other
/// value as a whole. Missing and null are the same. What the server computes is left to it.
class ThreeWayMerge
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ThreeWayMerge)
public:
    ThreeWayMerge() = default;
    /// `changes` made of `base` are mine, as Form::changes() gives them.
    ThreeWayMerge(const QList<FieldMeta> &fields, const QJsonObject &base, const QJsonObject &changes,
                  const QJsonObject &theirs);

    /// In the order of the fields.
    const QList<MergeField> &fields() const { return m_fields; }
    QList<MergeField> conflicts() const;
    QList<MergeField> settled() const;
    bool hasConflicts() const;
    /// What is to be sent onto their state: what only I changed, and what was chosen for each conflict by its
    /// place. Conflicts without a choice stay as they have it.
    QJsonObject changes(const QHash<QString, QJsonValue> &chosen = {}) const;

private:
    struct Level {
        QJsonObject base;
        QJsonObject mine;
        QJsonObject theirs;
        QString place;
        QString title;
    };
    void compare(const QList<FieldMeta> &fields, const Level &level);
    void compareValues(const FieldMeta &field, const Level &level);

    QList<MergeField> m_fields;
};

/// An item with changes put in, as Form::changes() gives them: Dicts hold changed members only.
QJsonObject withChanges(const QList<FieldMeta> &fields, const QJsonObject &item, const QJsonObject &changes);

} // namespace backdesk::ui
