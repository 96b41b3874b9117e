// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace backdesk
{

/// One operation of a batch. Where an id can stand, {"$new": name} stands for that of the item that an
/// earlier operation made.
struct BatchOperation {
    enum class Kind { Create, Update, Delete, Act, Upsert };

    Kind kind = Kind::Create;
    const Collection *collection = nullptr;
    Value id;
    Value item = ValueMap();
    QByteArray etag;
    QString as;      ///< the name for later operations; empty: none
    QStringList key; ///< of an upsert: the fields to find the item by
    QString action;
    Value parameters = ValueMap();
};

/// What POST _batch was sent.
struct BatchRequest {
    bool atomic = true;
    bool check = false;
    QByteArray continues; ///< token of an earlier change that this one is to be taken back with
    QList<BatchOperation> operations;

    static constexpr qsizetype mostOperations = 10000;
    /// Malformed, with every mistake at its place ("$.operations[3].op").
    static Result<BatchRequest> read(const Value &body, const Backoffice &backoffice);
    /// The same for a part of a batch: `names` are those of the operations before it, and get its own.
    static Result<BatchRequest> readPart(const Value &body, const Backoffice &backoffice,
                                         QSet<QString> &names);
};

/// The name in {"$new": name}; empty for any other value.
QString newName(const Value &value);

} // namespace backdesk
