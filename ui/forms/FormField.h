// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/FormCards.h"
#include "ui/meta/AdminField.h"

namespace backdesk::ui
{

class FieldRow;

/// A described field and what edits it. What the collection hides has no row, and is not here.
struct FormField {
    AdminField about;
    FieldRow *row = nullptr;
    bool isMember = true; ///< of the item; else of the form alone

    /// Where its value stands in the item that is loaded.
    const QString &key() const { return about.key.isEmpty() ? about.name : about.key; }
};

/// A described fieldset and its card.
struct FormFieldset {
    AdminFieldset about;
    FormCard card;
    bool wrong = false; ///< a mistake shows in it
};

} // namespace backdesk::ui
