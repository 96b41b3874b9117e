// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ValuePath.h"
#include "core/value/Error.h"

#include <QSet>

namespace backdesk
{

/// Collects every mistake of one item: first those of reading it, then those of checking it. What could not
/// be read at all is not checked again, so that a wrong type is not also reported as missing.
class Mistakes
{
public:
    /// The value at the path is not of its type.
    void unreadable(const ValuePath &path, const Message &message)
    {
        const QString place = path.toText();
        m_unreadable.insert(place);
        add(place, message);
    }
    /// The value is of its type but breaks a rule.
    void broken(const ValuePath &path, const Message &message)
    {
        const QString place = path.toText();
        if (!m_unreadable.contains(place))
            add(place, message);
    }
    /// One that was found before.
    void add(const Error &error)
    {
        if (m_errors.size() < mostTold)
            m_errors.append(error);
    }
    bool isEmpty() const { return m_errors.isEmpty(); }
    const Errors &errors() const { return m_errors; }

private:
    void add(const QString &place, const Message &message)
    {
        // A body may hold a million mistakes; nobody reads that many.
        if (m_errors.size() < mostTold)
            m_errors.append({ErrorKind::Invalid, place, message});
    }

    static constexpr qsizetype mostTold = 200;
    Errors m_errors;
    QSet<QString> m_unreadable;
};

} // namespace backdesk
