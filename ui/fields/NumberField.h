// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

class QLabel;

namespace backdesk::ui
{

/// An Int (all 64 bits) or a Float, written as the locale writes numbers. Empty is null.
///
/// Properties: `prefix` and `unit` stand before and behind it, `decimals` rounds what is typed, and Up and
/// Down go by `step` (1), Page Up and Down by ten of them.
class NumberField : public FramedField
{
    Q_OBJECT
public:
    explicit NumberField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    /// That what is written has more decimals than are kept.
    QString hint() const override;
    void describe(const QString &name, const QString &description) override;

    /// A number as people write it here.
    static QString format(const QJsonValue &value, const FieldMeta &field, const QLocale &locale);
    /// Undefined when the text is no such number.
    static QJsonValue parse(const QString &text, const FieldMeta &field, const QLocale &locale);

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(double steps);
    QString withoutUnit(QString text) const;
    QJsonValue rounded(const QJsonValue &number) const;
    QString shownText(const QJsonValue &value) const;
    std::optional<int> decimals() const;
    void textChanged();
    void tellRounding(bool rounds);
    void tidy();
    QString rangeHint() const;

    QLabel *m_prefix;
    QLabel *m_unit;
    bool m_readable = true;
    bool m_rounds = false;
};

} // namespace backdesk::ui
