// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ZipEntry.h"

#include <zip.h>

namespace backdesk::ui
{

namespace
{

/// Tables shrink to a tenth or a twentieth; what shrinks to less is made to fill the memory.
bool isBomb(const zip_stat_t &stat)
{
    constexpr zip_uint64_t Harmless = zip_uint64_t(32) << 20;
    constexpr zip_uint64_t Most = zip_uint64_t(2) << 30;
    constexpr zip_uint64_t Ratio = 200;
    return stat.size > Most || (stat.size > Harmless && stat.size / Ratio > stat.comp_size);
}

} // namespace

ZipEntry::ZipEntry(zip *archive, const QString &name, const StopFlag &stop) : m_stop(stop)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name.toUtf8().constData(), 0, &stat) != 0)
        return;
    m_left = qint64(stat.size);
    m_tooLarge = isBomb(stat);
    m_file = m_tooLarge ? nullptr : zip_fopen(archive, name.toUtf8().constData(), 0);
    if (m_file)
        setOpenMode(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    if (m_file)
        zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    if (isStopped(m_stop))
        return 0;
    // Not more than the file says of itself.
    const qint64 wanted = qMin(size, m_left);
    const qint64 read = m_file ? zip_fread(m_file, data, zip_uint64_t(wanted)) : -1;
    m_left -= qMax<qint64>(0, read);
    return read;
}

qint64 ZipEntry::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace backdesk::ui
