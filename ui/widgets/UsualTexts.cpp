// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UsualTexts.h"

namespace backdesk::ui
{

namespace
{

UsualTexts &given()
{
    static UsualTexts texts;
    return texts;
}

} // namespace

const UsualTexts &usualTexts()
{
    return given();
}

void setUsualTexts(const UsualTexts &texts)
{
    given() = texts;
}

} // namespace backdesk::ui
