// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QTemporaryFile;

namespace backdesk
{

/// Parts of a text that come one after the other. A few are kept in memory; all of them go into a temporary
/// file as soon as they are many, which only this process can read and which goes with it, also when it
/// crashes. Not for several threads at a time.
class PartSpool
{
public:
    static constexpr qint64 inMemory = qint64(4) << 20; ///< bytes

    PartSpool();
    ~PartSpool();
    PartSpool(const PartSpool &) = delete;
    PartSpool &operator=(const PartSpool &) = delete;

    /// StorageFull when the file cannot take it: what was there before stays.
    Status add(const QByteArray &part);
    /// Unavailable when the file cannot be read.
    Result<QByteArray> at(qsizetype index) const;
    qsizetype count() const { return m_parts.size(); }
    qint64 bytes() const { return m_bytes; }
    bool isInFile() const { return m_file != nullptr; }

private:
    struct Part {
        qint64 begin = 0;
        qint64 size = 0;
        QByteArray text; ///< until it is in the file
    };
    bool write(Part &part);
    bool moveToFile();

    QList<Part> m_parts;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_bytes = 0;
};

} // namespace backdesk
