// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/Unzipped.h"

#include <QFile>

#include <zip.h>

namespace backdesk::test
{

QString unzipped(const QString &archive, const QString &name)
{
    zip_t *zip = zip_open(QFile::encodeName(archive).constData(), ZIP_RDONLY, nullptr);
    if (!zip)
        return {};
    QByteArray content;
    if (zip_file_t *file = zip_fopen(zip, name.toUtf8().constData(), 0)) {
        QByteArray part(65536, Qt::Uninitialized);
        for (zip_int64_t n = 0; (n = zip_fread(file, part.data(), zip_uint64_t(part.size()))) > 0;)
            content.append(part.constData(), n);
        zip_fclose(file);
    }
    zip_close(zip);
    return QString::fromUtf8(content);
}

void zipped(const QString &archive, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    zip_t *zip = zip_open(QFile::encodeName(archive).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!zip)
        qFatal("an archive could not be made");
    for (const auto &[name, content] : files) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        if (zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("an archive could not be filled");
    }
    if (zip_close(zip) != 0)
        qFatal("an archive could not be written");
}

} // namespace backdesk::test
