// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ZipEntry.h"

#include <zip.h>

namespace backdesk::ui
{

ZipEntry::ZipEntry(zip *archive, const QString &name)
    : m_file(zip_fopen(archive, name.toUtf8().constData(), 0))
{
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
    return m_file ? zip_fread(m_file, data, zip_uint64_t(size)) : -1;
}

qint64 ZipEntry::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace backdesk::ui
