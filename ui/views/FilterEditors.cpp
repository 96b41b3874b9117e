// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterEditors.h"

#include "ui/views/ChoiceFilterEditor.h"
#include "ui/views/ComponentFilterEditor.h"
#include "ui/views/DateFilterEditor.h"
#include "ui/views/ManyFilterEditor.h"
#include "ui/views/NumberFilterEditor.h"
#include "ui/views/RefFilterEditor.h"
#include "ui/views/SegmentFilterEditor.h"
#include "ui/views/TextFilterEditor.h"

namespace backdesk::ui
{

FilterEditor *makeFilterEditor(const FilterField &field, const FieldContext &context)
{
    switch (field.kind) {
    case FilterField::Kind::Text:
        return new TextFilterEditor(field);
    case FilterField::Kind::Entries:
    case FilterField::Kind::Links:
        return new ManyFilterEditor(field, context);
    case FilterField::Kind::Choice:
        return new ChoiceFilterEditor(field);
    case FilterField::Kind::Number:
        return new NumberFilterEditor(field);
    case FilterField::Kind::Date:
        return new DateFilterEditor(field);
    case FilterField::Kind::Bool:
    case FilterField::Kind::Presence:
        return new SegmentFilterEditor(field);
    case FilterField::Kind::Ref:
        return new RefFilterEditor(field, context.app, *context.connector, *context.labels);
    case FilterField::Kind::Component:
        return new ComponentFilterEditor(field, context);
    }
    return nullptr;
}

} // namespace backdesk::ui
