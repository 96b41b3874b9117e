// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>

class QObject;

namespace backdesk::ui
{

class Form;
class ThreeWayMerge;

/// What is said where somebody else changed an entry that is edited here, and both changed the same.
QString changedMeanwhileText();

/// Says so above the form, with what both changed, and offers two ways out: their state instead of what was
/// entered, or what was entered on top of theirs. Calls back before the form shows what was chosen.
void offerTheirs(Form &form, const ThreeWayMerge &merge, const QJsonObject &theirs, QObject *context,
                 std::function<void()> settled);

} // namespace backdesk::ui
