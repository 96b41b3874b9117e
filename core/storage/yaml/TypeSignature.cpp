// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/TypeSignature.h"

#include "core/value/Json.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace backdesk
{

quint64 typeSignature(const DictType &type)
{
    const QByteArray digest = QCryptographicHash::hash(toJson(type.describe()), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(digest.constData());
}

} // namespace backdesk
