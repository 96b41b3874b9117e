// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to make the editor of each component, and to give it a value and a size: medians.
//
//   bench-editors     QT_QPA_PLATFORM=offscreen unless there is a screen

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace backdesk;

namespace
{

double elapsed(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

struct Sample {
    const char *component;
    const char *field;
    const char *value;
};

constexpr char Text[] = R"("type_short": "String")";
constexpr char Chosen[] = R"("type_short": "String", "in": ["Draft", "Review", "Online"])";
constexpr char Words[] =
    R"("type_short": "List", "sub_type": {"type_short": "String", "in": ["red", "green"]})";

const Sample Samples[] = {
    {"Text", Text, R"("word")"},
    {"Textarea", Text, R"("One Two")"},
    {"Markdown", Text, R"("# One **Two**")"},
    {"Password", Text, R"("kWm4toXq9")"},
    {"Email", Text, R"("jane@example.org")"},
    {"Search", Text, R"("moon")"},
    {"URL", Text, R"("https://example.org/page")"},
    {"Color", Text, R"("#2f5fd0")"},
    {"Number", R"("type_short": "Float")", "1234.5"},
    {"Checkbox", R"("type_short": "Bool")", "true"},
    {"RadioGroup", Chosen, R"("Review")"},
    {"Select", Chosen, R"("Review")"},
    {"Autocomplete", Chosen, R"("Review")"},
    {"SelectMultiple", Words, R"(["green"])"},
    {"AutocompleteMultiple", Words, R"(["green"])"},
    {"Tags", R"("type_short": "List", "sub_type": {"type_short": "String"})", R"(["one", "two"])"},
    {"Date", R"("type_short": "Datetime")", R"("2026-12-31T10:20:00Z")"},
    {"Datetime", R"("type_short": "Datetime")", R"("2026-12-31T10:20:00+02:00")"},
    {"Time", Text, R"("10:20")"},
    {"File", R"("type_short": "File")", R"({"filename": "a.txt", "size": 3})"},
    {"Image", R"("type_short": "File")", R"({"filename": "a.png", "size": 3})"},
    {"Bytes", R"("type_short": "Bytes")", R"("QUJD")"},
    {"List", R"("type_short": "List", "sub_type": {"type_short": "Int"})", "[1, 2, 3]"},
    {"Tuple", R"("type_short": "Tuple", "sub_types": [{"type_short": "Float"}, {"type_short": "Float"}])",
     "[1.5, 2]"},
    {"In", R"("type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}])", "7"},
    {"Dict", R"("type_short": "Dict", "sub_scheme": {"street": {"type_short": "String"}})",
     R"({"street": "Lane"})"},
    {"FreeDict", R"("type_short": "FreeDict")", R"({"name": "x", "size": {"height": 3}})"},
    {"JSON", R"("type_short": "FreeDict")", R"({"name": "x"})"},
    {"Tree", R"("type_short": "FreeDict")", R"({"name": "x"})"},
    {"Complex", R"("type_short": "Complex")", R"({"real": 1.5, "imag": -2})"},
    {"IpAddress", R"("type_short": "IpAddress")", R"("192.0.2.1")"},
    {"IpNetwork", R"("type_short": "IpNetwork")", R"("192.0.2.0/24")"},
};

void measureEditor(const Sample &sample)
{
    constexpr int Times = 60;
    const QByteArray json = QByteArray("{") + sample.field + R"(, "ui": ")" + sample.component + "\"}";
    const ui::FieldMeta field = ui::parseField(QStringLiteral("value"), QStringLiteral("$.value"),
                                               QJsonDocument::fromJson(json).object());
    const QJsonValue value = QJsonDocument::fromJson(QByteArray("[") + sample.value + "]").array().first();
    std::vector<double> made;
    std::vector<double> all;
    for (int i = 0; i < Times; ++i) {
        QElapsedTimer time;
        time.start();
        const std::unique_ptr<ui::FieldEditor> editor(
            ui::FieldEditorFactory::instance().make(field, ui::FieldContext()));
        made.push_back(elapsed(time));
        editor->setValue(value);
        editor->resize(400, editor->sizeHint().height());
        editor->ensurePolished();
        all.push_back(elapsed(time));
    }
    std::sort(made.begin(), made.end());
    std::sort(all.begin(), all.end());
    std::printf("%-22s made %.2f ms   with its value %.2f ms\n", sample.component, made.at(Times / 2),
                all.at(Times / 2));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::install(application);
    for (const Sample &sample : Samples)
        measureEditor(sample);
    return 0;
}
