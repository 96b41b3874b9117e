// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace backdesk
{

/// What `backdesk migrate` is asked for.
struct MigrateRequest {
    QString script;           ///< an ES module; empty: none
    bool apply = false;       ///< write it
    bool dropUnknown = false; ///< members that the description does not know go
    bool json = false;        ///< tell the report as JSON
};

/// The options that only `migrate` has.
class MigrateArguments
{
public:
    MigrateArguments();

    QList<QCommandLineOption> options() const { return {m_script, m_apply, m_dropUnknown, m_json}; }
    /// What was said. Not empty: the sentence that tells what is wrong with it.
    QString read(const QCommandLineParser &parser, bool isMigrate, MigrateRequest &request) const;

private:
    QCommandLineOption m_script;
    QCommandLineOption m_apply;
    QCommandLineOption m_dropUnknown;
    QCommandLineOption m_json;
};

} // namespace backdesk
