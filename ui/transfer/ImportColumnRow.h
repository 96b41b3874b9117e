// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportMapping.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

/// The editors of one column's destination, in a row of a grid. For a fixed value the column is a text.
class ImportColumnRow : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Column, Constant };

    /// `head`: the column's name; `example`: what stands in it first.
    ImportColumnRow(const AppMeta &app, const QList<ImportTarget> &targets, Kind kind, const QString &head,
                    const QString &example, QGridLayout *grid, int line);
    ~ImportColumnRow() override;

    void setColumn(const ImportColumn &column);
    ImportColumn column() const;
    QString text() const;
    QComboBox *fields() const { return m_field; }
    QComboBox *keys() const { return m_key; }
    QLineEdit *separatorEdit() const { return m_separator; }
    QLineEdit *textEdit() const { return m_text; }

Q_SIGNALS:
    void changed();
    void removalRequested();

private:
    const ImportTarget *target() const;
    void fillKeys();
    void showParts();

    AppMeta m_app;
    QList<ImportTarget> m_targets;
    QWidget *m_head = nullptr;
    QLineEdit *m_text = nullptr; ///< of a fixed value
    QToolButton *m_remove = nullptr;
    QLabel *m_example = nullptr;
    QComboBox *m_field;
    QComboBox *m_key;
    QLineEdit *m_separator;
};

} // namespace backdesk::ui
