// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/VerifyCommand.h"

#include "app/Output.h"
#include "app/Transfer.h"
#include "core/transfer/Verification.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QString kindText(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Mended:
        return Texts::tr("mended");
    case Finding::Kind::Note:
        return Texts::tr("note");
    case Finding::Kind::Wrong:
        break;
    }
    return Texts::tr("wrong");
}

void print(const Finding &finding)
{
    QStringList parts{kindText(finding.kind), finding.place};
    if (!finding.path.isEmpty())
        parts.append(finding.path);
    parts.append(finding.message.text(systemLanguage()));
    printLine(parts.join(QLatin1String(": ")));
}

int work(const Backoffice &backoffice, bool repair, TransferControl &control)
{
    Storage &storage = backoffice.storage();
    const Status opened = openForTransfer(storage, storedCollections(backoffice), control);
    if (!opened)
        return printErrors(opened.errors());
    Verification verification(backoffice, control);
    verification.onFinding = print;
    const auto report = repair ? verification.repair() : verification.check();
    storage.close();
    if (!report)
        return printErrors(report.errors());
    printLine(Texts::tr("Items: %1, wrong: %2, mended: %3, notes: %4.")
                  .arg(QString::number(report->items), QString::number(report->wrong),
                       QString::number(report->mended), QString::number(report->notes)));
    return report->wrong == 0 ? 0 : 1;
}

} // namespace

int verify(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    const bool repair = line.transfer.repair;
    const DescriptionResult description =
        loadForTransfer(line.target, line, repair ? StorageUse::Write : StorageUse::Read);
    if (!description.ok())
        return 1;
    return runTransfer(
        [&](TransferControl &control) { return work(*description.backoffice, repair, control); });
}

} // namespace backdesk
