// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/NumberFilterEditor.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/CellFormat.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <cmath>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String From("$gte");
constexpr QLatin1String To("$lte");

} // namespace

NumberFilterEditor::NumberFilterEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(field, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Tight));
    m_bounds = new QHBoxLayout;
    m_bounds->setSpacing(themeSize(Size::Gap));
    column->addLayout(m_bounds);
    m_from = addBound(tr("From"), tr("%1 from").arg(field.title));
    m_to = addBound(tr("To"), tr("%1 to").arg(field.title));
    setFocusProxy(m_from);
}

QLineEdit *NumberFilterEditor::addBound(const QString &placeholder, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(name);
    edit->setMinimumWidth(0);
    m_bounds->addWidget(edit);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        judge();
        changedSoon();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this] { changedNow(); });
    return edit;
}

/// What is no number, and bounds that leave nothing between them.
void NumberFilterEditor::judge()
{
    const auto isUnreadable = [this](const QLineEdit *edit) {
        return !edit->text().trimmed().isEmpty() && operandOf(edit).isEmpty();
    };
    const bool from = isUnreadable(m_from);
    const bool to = isUnreadable(m_to);
    const bool both = !operandOf(m_from).isEmpty() && !operandOf(m_to).isEmpty();
    const bool none = both && operandOf(m_from).toDouble() > operandOf(m_to).toDouble();
    setInvalid(m_from, from || none);
    setInvalid(m_to, to || none);
    QString mistake;
    if (from || to)
        mistake = tr("“%1” is no number.").arg((from ? m_from : m_to)->text().trimmed());
    else if (none)
        mistake = tr("Nothing is from %1 to %2: the first is the greater one.")
                      .arg(m_from->text().trimmed(), m_to->text().trimmed());
    setMistake(mistake);
    m_from->setAccessibleDescription(from || none ? mistake : QString());
    m_to->setAccessibleDescription(to || none ? mistake : QString());
}

QString NumberFilterEditor::operandOf(const QLineEdit *edit) const
{
    const QString text = edit->text().trimmed();
    bool isNumber = false;
    double value = locale().toDouble(text, &isNumber);
    if (!isNumber)
        value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(u',');
}

Conditions NumberFilterEditor::conditions() const
{
    Conditions conditions;
    if (const QString from = operandOf(m_from); !from.isEmpty())
        conditions.append({field().key(From), from});
    if (const QString to = operandOf(m_to); !to.isEmpty())
        conditions.append({field().key(To), to});
    return conditions;
}

void NumberFilterEditor::setBound(QLineEdit *edit, const QString &operand)
{
    if (operand == operandOf(edit))
        return;
    bool isNumber = false;
    const double value = operand.toDouble(&isNumber);
    edit->setText(isNumber ? CellFormat::number(value, !isYear(field().meta), locale()) : operand);
}

void NumberFilterEditor::setConditions(const Conditions &conditions)
{
    forgetChange();
    setBound(m_from, field().operand(conditions, From));
    setBound(m_to, field().operand(conditions, To));
    judge();
}

} // namespace backdesk::ui
