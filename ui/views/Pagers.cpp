// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Pagers.h"

#include "ui/views/Pager.h"

#include <QLoggingCategory>

namespace backdesk::ui
{

namespace
{

Q_LOGGING_CATEGORY(logger, "backdesk.ui")

} // namespace

Pagers &Pagers::instance()
{
    static Pagers pagers;
    return pagers;
}

void Pagers::registerPager(const QString &name, const Maker &maker)
{
    m_makers.insert(name, maker);
}

Pager *Pagers::make(const QString &name, QWidget *parent) const
{
    const Maker maker = m_makers.value(name);
    if (maker)
        return maker(parent);
    qCWarning(logger).noquote() << "There is no pager" << name;
    return nullptr;
}

} // namespace backdesk::ui
