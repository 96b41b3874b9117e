// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ComplexField.h"

#include "ui/fields/NumberField.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>

namespace backdesk::ui
{

namespace
{

const QLatin1String Real("real");
const QLatin1String Imaginary("imag");

FieldMeta partOf(const FieldMeta &field, QLatin1String name)
{
    for (const FieldMeta &member : field.members) {
        if (member.name == name)
            return member;
    }
    FieldMeta part;
    part.name = name;
    part.type = FieldMeta::Type::Float;
    return part;
}

QLabel *makeSign(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Body, Color::Dim);
    return label;
}

QJsonValue orZero(const QJsonValue &value)
{
    return value.isNull() ? QJsonValue(0) : value;
}

} // namespace

ComplexField::ComplexField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_real(new NumberField(partOf(field, Real), this)),
      m_imaginary(new NumberField(partOf(field, Imaginary), this))
{
    // Formulas run from left to right in every script.
    setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Gap));
    layout->addWidget(m_real, 1);
    layout->addWidget(makeSign(QStringLiteral("+"), this));
    layout->addWidget(m_imaginary, 1);
    layout->addWidget(makeSign(QStringLiteral("i"), this));
    setInput(m_real->input());
    connect(m_real, &FieldEditor::edited, this, &ComplexField::partChanged);
    connect(m_imaginary, &FieldEditor::edited, this, &ComplexField::partChanged);
}

void ComplexField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_real->setReadOnly(readOnly);
    m_imaginary->setReadOnly(readOnly);
}

void ComplexField::setInvalid(bool invalid)
{
    const bool parts = m_real->isReadable() && m_imaginary->isReadable();
    m_real->setInvalid(invalid && (parts || !m_real->isReadable()));
    m_imaginary->setInvalid(invalid && (parts || !m_imaginary->isReadable()));
}

void ComplexField::describe(const QString &name, const QString &description)
{
    m_real->describe(tr("%1, real part").arg(name), description);
    m_imaginary->describe(tr("%1, imaginary part").arg(name), description);
}

QString ComplexField::inputError() const
{
    return isModified() && !(m_real->isReadable() && m_imaginary->isReadable()) ? tr("Enter a number.")
                                                                                : QString();
}

void ComplexField::partChanged()
{
    if (m_real->value().isNull() && m_imaginary->value().isNull())
        return change(QJsonValue(QJsonValue::Null));
    QJsonObject number = stored().toObject();
    number.insert(Real, orZero(m_real->value()));
    number.insert(Imaginary, orZero(m_imaginary->value()));
    change(number);
}

void ComplexField::display(const QJsonValue &value)
{
    const QJsonObject number = value.toObject();
    m_real->setValue(number.value(Real));
    m_imaginary->setValue(number.value(Imaginary));
}

} // namespace backdesk::ui
