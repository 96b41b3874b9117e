// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

#include <QString>

#include <optional>

namespace backdesk
{

/// Which fields are shown, as stricto names it: fields carry marks (`views: [short, "!client"]`).
///
/// - `name`: everything but the fields marked `!name`; so does an empty name, which nobody marks.
/// - `+name`: only the fields marked `name`. A Dict that is marked is shown whole, another one with those of
/// its
///   members that are marked, if there are any, and a List of them likewise. Fields marked `!name` are not
///   shown.
/// - `!name`: everything but the fields marked `name`.
class View
{
public:
    explicit View(const QString &name = QStringLiteral("client"));

    /// As it was given.
    const QString &name() const { return m_name; }
    /// Whether only marked fields are shown.
    bool isExplicit() const { return m_explicit; }
    bool hides(const Type &type) const { return marks(type, m_hiding); }
    bool wants(const Type &type) const { return marks(type, m_wanted); }

private:
    static bool marks(const Type &type, const QString &mark)
    {
        return !mark.isEmpty() && type.options().views.contains(mark);
    }

    QString m_name;
    QString m_hiding; ///< the mark that takes a field out
    QString m_wanted; ///< the mark that puts it in, of explicit views
    bool m_explicit = false;
};

/// The item as a view shows it to the environment's user: without the fields that do not belong to it, that
/// do not exist now, or that may not be read (the nearest given right decides: a Dict that may not be read
/// shows those of its members that expressly may), at any depth, and without the contents of files. A
/// function that fails hides its field and fails the request by the environment.
Value viewOf(const Value &item, const DictType &type, const View &view, Environment &environment);

/// The part of a value that exists and may be read, of a field of the item `o`; nothing when nothing is left.
/// `readable` is what holds for the field itself.
std::optional<Value> visiblePart(const Value &value, const Type &type, const Subject &o, bool readable);

/// The item as it is stored: fields marked `!save` have their initial value.
Value storedOf(const Value &item, const DictType &type);

} // namespace backdesk
