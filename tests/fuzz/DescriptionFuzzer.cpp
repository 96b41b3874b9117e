// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/Description.h"
#include "core/value/Yaml.h"
#include "tests/fuzz/QueryFuzzing.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace backdesk;
using namespace backdesk::test;

// Any text is either an application or a list of mistakes that can be told; what it describes can be asked
// for its structure and makes empty items. Nothing of the file system is read.

namespace
{

const char *const withScript =
    R"({backoffice: a, collections: {a: {fields: {b: {type: Int, set: !js "o => 1"}}}}})";

/// JavaScript needs one. It has to go before the storage of the thread's engines, and therefore be registered
/// after it.
void ensureApplication()
{
    if (QCoreApplication::instance())
        return;
    static int argc = 1;
    static char name[] = "fuzz-description";
    static char *argv[] = {name, nullptr};
    static QCoreApplication *application = new QCoreApplication(argc, argv);
    require(readDescription(withScript, QStringLiteral("/nowhere/application.yml")).ok());
    std::atexit([] { delete application; });
}

/// Modules are files, and a longer limit would only let scripts of the fuzzer run longer.
bool isLeftOut(const QByteArray &text)
{
    const YamlNode root = readYaml(text).root;
    const YamlNode *limits = root.member(u"limits");
    return root.member(u"scripts") || (limits && limits->member(u"script_ms"));
}

void useApplication(const DescriptionResult &description)
{
    for (const auto &collection : description.backoffice->collections()) {
        const DictType &type = *collection->type();
        require(!type.describe().isEmpty());
        const Value initial = type.initialValue();
        Mistakes mistakes;
        type.check(initial, {}, mistakes);
        require(type.decode(initial, {}, {}, mistakes).asMap());
        require(collection->labelOf(initial).isEmpty() || !collection->label().isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ensureApplication();
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (isLeftOut(text))
        return 0;
    const DescriptionResult description = readDescription(text, QStringLiteral("/nowhere/application.yml"));
    require(description.ok() == description.errors.isEmpty());
    for (const DescriptionError &error : description.errors)
        require(!error.text().isEmpty() && error.line >= 0 && error.column >= 0);
    if (description.ok())
        useApplication(description);
    return 0;
}
