// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QIODevice;

namespace backdesk::ui
{

/// What the numbers of a spreadsheet are, by the formats of their cells.
class SheetFormats
{
public:
    enum class Kind { Number, Date, Time };

    /// Reads a workbook's styles.
    void read(QIODevice &styles);
    Kind kindOf(int style) const { return m_kinds.value(style, Kind::Number); }
    static Kind kindOfCode(const QString &code);

    /// The day and time that a number means, as an ISO text.
    static QString date(double serial, bool since1904);
    static QString time(double serial);

private:
    QList<Kind> m_kinds; ///< by the number that cells give
};

} // namespace backdesk::ui
