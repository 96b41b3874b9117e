// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For folders that know of core only its contract.
#include "core/value/ScriptInterpreter.h" // IWYU pragma: export
