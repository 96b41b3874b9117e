// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class Pager;

/// Pagers that a program adds to its lists, for `paginationComponent`. GUI thread only.
class Pagers
{
public:
    using Maker = std::function<Pager *(QWidget *parent)>;

    static Pagers &instance();

    /// Names begin with "custom:" or hold a dot; a later registration of the same name wins.
    void registerPager(const QString &name, const Maker &maker);
    /// Null where there is none of that name, which the log then says.
    Pager *make(const QString &name, QWidget *parent) const;

private:
    Pagers() = default;

    QMap<QString, Maker> m_makers;
};

} // namespace backdesk::ui
