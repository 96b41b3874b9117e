// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/StopFlag.h"

#include <QIODevice>

struct zip;
struct zip_file;

namespace backdesk::ui
{

/// A file within a zip archive, read from its beginning to its end.
class ZipEntry : public QIODevice
{
    Q_OBJECT
public:
    /// The archive must outlive it. Stopped, it is at its end.
    ZipEntry(zip *archive, const QString &name, const StopFlag &stop = {});
    ~ZipEntry() override;

    /// It would unpack to more than can be meant; it is not open then.
    bool isTooLarge() const { return m_tooLarge; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    zip_file *m_file = nullptr;
    StopFlag m_stop;
    qint64 m_left = 0; ///< bytes
    bool m_tooLarge = false;
};

} // namespace backdesk::ui
