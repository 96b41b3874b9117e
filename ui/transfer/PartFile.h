// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// A file that is made beside its place, under a name that nothing had, and takes its place when it is
/// complete and on the disk: after a crash either it or what was there before stands there. It may be used on
/// any thread, not the GUI's, one at a time.
class PartFile
{
public:
    /// Where a link stands, what it leads to is replaced.
    explicit PartFile(const QString &path);
    /// Removes what has not taken its place.
    ~PartFile();

    /// Makes it, empty, with the rights of what it is to replace. Returns why it could not; nothing: it
    /// could.
    QString create();
    /// Its name for the time being; empty: there is none.
    const QString &path() const { return m_part; }
    /// Returns why it could not take its place; nothing: it did.
    QString commit();
    void remove();

private:
    Q_DISABLE_COPY(PartFile)
    int createAs(const QString &name) const;

    QString m_target;
    QString m_part;
};

} // namespace backdesk::ui
