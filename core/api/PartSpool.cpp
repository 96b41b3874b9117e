// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/PartSpool.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <utility>

namespace backdesk
{

namespace
{

/// The system forgets it with the last one who has it open: nothing is left by a crash.
std::unique_ptr<QTemporaryFile> namelessFile()
{
    auto file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("backdesk-XXXXXX")));
    if (!file->open())
        return nullptr;
    if (!QFile::remove(file->fileName()))
        return nullptr;
    file->setAutoRemove(false);
    return file;
}

} // namespace

PartSpool::PartSpool() = default;
PartSpool::~PartSpool() = default;

bool PartSpool::write(Part &part)
{
    const qint64 begin = m_file->size();
    if (!m_file->seek(begin) || m_file->write(part.text) != part.size || !m_file->flush()) {
        m_file->resize(begin);
        return false;
    }
    part.begin = begin;
    part.text.clear();
    return true;
}

bool PartSpool::moveToFile()
{
    m_file = namelessFile();
    if (!m_file)
        return false;
    QList<Part> moved = m_parts;
    for (Part &part : moved) {
        if (!write(part)) {
            m_file.reset();
            return false;
        }
    }
    m_parts = moved;
    return true;
}

Status PartSpool::add(const QByteArray &text)
{
    Part part{0, text.size(), text};
    const bool wantsFile = m_file || m_bytes + part.size > inMemory;
    if (wantsFile && ((!m_file && !moveToFile()) || !write(part))) {
        return Error{ErrorKind::StorageFull,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "There is no room for it in the folder %1."),
                             {QDir::toNativeSeparators(QDir::tempPath())})};
    }
    m_bytes += part.size;
    m_parts.append(std::move(part));
    return Done{};
}

Result<QByteArray> PartSpool::at(qsizetype index) const
{
    const Part &part = m_parts.at(index);
    if (!m_file)
        return part.text;
    QByteArray text = m_file->seek(part.begin) ? m_file->read(part.size) : QByteArray();
    if (text.size() == part.size)
        return text;
    return Error{ErrorKind::Unavailable,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "What was sent cannot be read any more: %1"),
                         {m_file->errorString()})};
}

} // namespace backdesk
