// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk
{
class Backoffice;
}

namespace shop
{

/// Makes the backoffice, which is not open yet, that of a small shop.
void describe(backdesk::Backoffice &backoffice);

} // namespace shop
