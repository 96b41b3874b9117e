// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/View.h"

namespace backdesk::ui
{

View::View(const Path &path, QWidget *parent) : QWidget(parent), m_path(path)
{
}

void View::saveThen(std::function<void(bool saved)> done)
{
    done(true);
}

void View::leaveFor(const Path &otherwise)
{
    m_leaving = true;
    Q_EMIT navigate(otherwise);
    m_leaving = false;
}

void View::setQuery(const Path::Query &query)
{
    if (m_path.query() == query)
        return;
    m_path.setQuery(query);
    Q_EMIT pathChanged(m_path);
}

} // namespace backdesk::ui
