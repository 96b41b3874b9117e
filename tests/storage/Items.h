// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QMap>

namespace backdesk
{

/// Two collections of people and places, with every type that files must carry.
QList<StoredCollection> sampleCollections();

/// A whole person as the model would store it.
Value person(const QString &id, const QString &name, int second = 0);
/// The same with one member changed.
Value withMember(const Value &item, const QString &member, const Value &value);

Write creation(const QString &collection, const Value &item);
Write update(const Storage &storage, const QString &collection, const Value &item);
Write removal(const Storage &storage, const QString &collection, const QString &id);

/// Every file below a folder with its content, hidden ones too.
QMap<QString, QByteArray> filesBelow(const QString &folder);
void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace backdesk
