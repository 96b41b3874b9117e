// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace backdesk
{

/// The header fields of a request or a response, in their order. Names are kept in lower case.
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void add(const QByteArray &name, const QByteArray &value);
    /// Replaces every field of this name.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(const QByteArray &name);
    /// All values of a name joined with ", " (RFC 9110, 5.2); nothing when there is no such field.
    std::optional<QByteArray> value(const QByteArray &lowerCaseName) const;
    /// The value of every field of a name, in their order.
    QList<QByteArray> values(const QByteArray &lowerCaseName) const;
    bool contains(const QByteArray &lowerCaseName) const;
    const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

} // namespace backdesk
