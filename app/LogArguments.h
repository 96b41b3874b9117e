// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LogOverrides.h"

#include <QCommandLineOption>
#include <QList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace backdesk
{

/// The options of the command line about logs.
class LogArguments
{
public:
    LogArguments();

    QList<QCommandLineOption> options() const { return {m_level, m_logger, m_file, m_format}; }
    /// What was said. Not empty: the sentence that tells what is wrong with it.
    QString read(const QCommandLineParser &parser, LogOverrides &log) const;

private:
    QCommandLineOption m_level;
    QCommandLineOption m_logger;
    QCommandLineOption m_file;
    QCommandLineOption m_format;
};

} // namespace backdesk
