// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class PathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesItsText_data();
    void survivesItsText();
    void tellsWhatItIs();
    void queryIsPartOfEquality();
};

} // namespace backdesk::test
