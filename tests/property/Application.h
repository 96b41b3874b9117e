// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/model/Backoffice.h"

#include <QTemporaryDir>

#include <memory>

namespace backdesk::test
{

struct Answer {
    int status = 0;
    QByteArray tag; ///< the ETag
    QByteArray json;
    Value body;

    bool isAccepted() const { return status / 100 == 2; }
};

/// A description in a folder of its own, asked through its Router. Closed and opened again as often as
/// wanted.
class Application
{
public:
    explicit Application(const QByteArray &description);

    /// Reads description and data; what is wrong with the description, empty when nothing is.
    QString open();
    void close();

    Answer ask(const QByteArray &method, const QString &path, const Value &body = {});
    QString itemFile(const QString &id) const;
    /// What the storage set aside when it was opened.
    QStringList problems() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
};

/// Writes a file of its own; false when it cannot.
bool writeFile(const QString &path, const QByteArray &content);

} // namespace backdesk::test
