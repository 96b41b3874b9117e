// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fields/FieldSamples.h"
#include "ui/fields/FieldEditorFactory.h"

#include <QLineEdit>
#include <QLocale>

namespace backdesk::test
{

/// The editor of a field as `_meta` tells it, in British English.
template <class Editor = ui::FieldEditor>
std::unique_ptr<Editor> make(const char *json)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::FieldEditor *editor = ui::FieldEditorFactory::instance().make(sampleField(json), ui::FieldContext());
    auto *wanted = qobject_cast<Editor *>(editor);
    if (!wanted)
        qFatal("%s makes another editor", json);
    return std::unique_ptr<Editor>(wanted);
}

inline QLineEdit *lineOf(const ui::FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.input());
}

/// Instead of what stands there.
inline void type(const ui::FieldEditor &editor, const char *text)
{
    lineOf(editor)->selectAll();
    QTest::keyClicks(lineOf(editor), QLatin1String(text));
}

} // namespace backdesk::test
