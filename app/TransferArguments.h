// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace backdesk
{

/// What `backdesk copy`, `backup`, `restore` and `verify` are asked for.
struct TransferRequest {
    QString second;            ///< what a copy goes to; the file of a backup
    bool intoExisting = false; ///< copy
    bool replace = false;      ///< restore
    bool repair = false;       ///< verify
};

/// The options that only these commands have.
class TransferArguments
{
public:
    TransferArguments();

    QList<QCommandLineOption> options() const { return {m_intoExisting, m_replace, m_repair}; }
    /// What was said; `command` is its name. Not empty: the sentence that tells what is wrong with it.
    QString read(const QCommandLineParser &parser, const QString &command, TransferRequest &request) const;

private:
    QCommandLineOption m_intoExisting;
    QCommandLineOption m_replace;
    QCommandLineOption m_repair;
};

} // namespace backdesk
