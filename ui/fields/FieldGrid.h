// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QList>

class QGridLayout;

namespace backdesk::ui
{

class FieldRow;

/// Fields in one column or two; wide ones span both.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    FieldGrid(const QList<FieldMeta> &fields, const FieldContext &context, QWidget *parent = nullptr);

    const QList<FieldRow *> &rows() const { return m_rows; }
    /// Shows which fields there are at present; the others keep what was entered. `state` is that of the
    /// group. Tells whether fields came or went.
    bool showState(const ElementState &state);
    bool hasShownRows() const;
    void setColumns(int columns);
    /// This field spans both columns when that leaves no other one alone in its line.
    void setLeading(const QString &name);

Q_SIGNALS:
    void edited();
    void open(const backdesk::ui::Path &path, bool beside);

private:
    static void align(const QList<FieldRow *> &line);
    void arrange();
    QList<FieldRow *> shownRows() const;
    bool spans(const QList<FieldRow *> &rows, const FieldRow *row) const;

    QGridLayout *m_layout;
    QList<FieldRow *> m_rows;
    QString m_leading;
    int m_columns = 1;
};

} // namespace backdesk::ui
