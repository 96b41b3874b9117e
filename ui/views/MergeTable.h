// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/ThreeWayMerge.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace backdesk::ui
{

class MergeRow;
class MergeText;

/// The fields in conflict, one below the other: what was, what I made of it, what they did. In a narrow
/// window the versions stand below each other.
class MergeTable : public QWidget
{
    Q_OBJECT
public:
    explicit MergeTable(const FieldContext &context, QWidget *parent = nullptr);
    ~MergeTable() override;

    /// Shows these conflicts; choices made for the same field and the same values stay.
    void setFields(const QList<MergeField> &fields, const QString &theirTitle);
    void showTexts(const MergeText &text);
    /// How many wait for a choice.
    int unsettled() const;
    QHash<QString, QJsonValue> chosen() const;
    const QList<MergeRow *> &rows() const { return m_rows; }
    MergeRow *row(const QString &place) const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addHead(const QString &text);
    void arrange();
    void arrangeWide(MergeRow *row, int &line);
    void arrangeNarrow(MergeRow *row, int &line);
    void addExtras(MergeRow *row, int &line, int column, int span);
    void addLine(int &line);

    FieldContext m_context;
    QGridLayout *m_grid;
    QList<QLabel *> m_heads;
    QList<QWidget *> m_lines;
    QList<MergeRow *> m_rows;
    bool m_narrow = false;
};

} // namespace backdesk::ui
