// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

#include <QJSEngine>
#include <QObject>
#include <QStringList>

namespace backdesk
{

/// `o` for functions that only look: one object an engine and type, whose members are fetched from the item
/// at hand when they are asked for, and only those.
class Lens : public QObject
{
    Q_OBJECT

public:
    /// `make` is the prelude's makeLens, `touched` is set when a member is asked for.
    Lens(QJSEngine &engine, const QJSValue &make, const DictType &type, bool &touched);

    /// Whether it was made for this type, which may have gone and left its address to another.
    bool suits(const DictType &type) const;
    const QJSValue &object() const { return m_object; }
    /// Looks at another item; gives the one before, for nested calls.
    const Value *exchange(const Value *item) { return std::exchange(m_item, item); }

    Q_INVOKABLE QJSValue member(int at) const;

private:
    QJSEngine &m_engine;
    bool &m_touched;
    QList<QString> m_names; // shared with the type: comparing addresses tells whether it is the same
    QJSValue m_object;
    bool m_isWhole = false; // not when the engine was interrupted meanwhile
    const Value *m_item = nullptr;
};

} // namespace backdesk
