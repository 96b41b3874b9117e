// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/Shelves.h"
#include "ui/forms/Form.h"
#include "ui/script/ScriptRunner.h"

#include <QSignalSpy>

class QLineEdit;

namespace backdesk::test
{

/// The form of a book as a description has it (as `_meta` tells it), shown, with a runner for its functions.
class DescribedBook
{
public:
    explicit DescribedBook(const char *json, ui::Form::Mode mode = ui::Form::Mode::Change);

    ui::FieldRow *row(const char *name) const;
    QLineEdit *line(const char *name) const;
    QString text(const char *name) const;
    /// Types at the end of what stands there, or over it.
    void type(const char *name, const char *text) const;
    void retype(const char *name, const char *text) const;
    /// As the person sees it above the field.
    QString label(const char *name) const;

    Shelves shelves;
    ui::ScriptRunner scripts;
    ui::Form form;
    QSignalSpy looped{&form, &ui::Form::looped};
};

ui::AdminForm describedForm(const char *json);

} // namespace backdesk::test
