// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TransferArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

TransferArguments::TransferArguments()
    : m_intoExisting(QStringLiteral("into-existing"),
                     Texts::tr("A copy may go where other items are; equal ids are replaced.")),
      m_replace(QStringLiteral("replace"),
                Texts::tr("A restore replaces what is there, after a backup of it.")),
      m_repair(QStringLiteral("repair"), Texts::tr("Mends what has one right answer."))
{
}

QString TransferArguments::read(const QCommandLineParser &parser, const QString &command,
                                TransferRequest &request) const
{
    const std::array<std::pair<const QCommandLineOption *, QLatin1String>, 3> owners{{
        {&m_intoExisting, QLatin1String("copy")},
        {&m_replace, QLatin1String("restore")},
        {&m_repair, QLatin1String("verify")},
    }};
    for (const auto &[option, owner] : owners) {
        if (parser.isSet(*option) && command != owner)
            return Texts::tr("--%1 belongs to backdesk %2.").arg(option->names().first(), owner);
    }
    request.intoExisting = parser.isSet(m_intoExisting);
    request.replace = parser.isSet(m_replace);
    request.repair = parser.isSet(m_repair);
    return {};
}

} // namespace backdesk
