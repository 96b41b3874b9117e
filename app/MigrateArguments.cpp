// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MigrateArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

MigrateArguments::MigrateArguments()
    : m_script(QStringLiteral("script"),
               Texts::tr("JavaScript module with a function for each collection to migrate."),
               QStringLiteral("JS")),
      m_apply(QStringLiteral("apply"), Texts::tr("Writes what a migration changes, after a backup.")),
      m_dropUnknown(QStringLiteral("drop-unknown"),
                    Texts::tr("A migration removes members that the description does not know.")),
      m_json(QStringLiteral("json"), Texts::tr("Tells the report of a migration as JSON."))
{
}

QString MigrateArguments::read(const QCommandLineParser &parser, bool isMigrate,
                               MigrateRequest &request) const
{
    for (const QCommandLineOption &option : options()) {
        if (parser.isSet(option) && !isMigrate)
            return Texts::tr("--%1 belongs to backdesk migrate.").arg(option.names().first());
    }
    request.script = parser.value(m_script);
    if (parser.isSet(m_script) && request.script.isEmpty())
        return Texts::tr("--script wants the path of a JavaScript module.");
    request.apply = parser.isSet(m_apply);
    request.dropUnknown = parser.isSet(m_dropUnknown);
    request.json = parser.isSet(m_json);
    return {};
}

} // namespace backdesk
