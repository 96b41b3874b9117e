// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/AddressField.h"

#include "ui/fields/AddressText.h"

#include <QLineEdit>

namespace backdesk::ui
{

AddressField::AddressField(const FieldMeta &field, QWidget *parent) : LineField(field, parent)
{
    AddressField::applyProps();
    if (isNetwork())
        connect(lineEdit(), &QLineEdit::textChanged, this, &FieldEditor::hintChanged);
}

void AddressField::applyProps()
{
    const QString usual = isNetwork() ? QStringLiteral("192.0.2.0/24") : QStringLiteral("192.0.2.1");
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? usual : field().placeholder);
}

bool AddressField::isNetwork() const
{
    return field().type == FieldMeta::Type::IpNetwork || field().component == QLatin1String("IpNetwork");
}

QString AddressField::hint() const
{
    const auto network = isNetwork() ? NetworkText::read(value().toString()) : std::nullopt;
    if (!network || network->freeBits() == 0)
        return {};
    const QString first = network->base().toString();
    const QString last = network->last().toString();
    // Beyond this nobody counts.
    constexpr int Countable = 30;
    if (network->freeBits() > Countable)
        return tr("%1 to %2", "a range of addresses").arg(first, last);
    return tr("%1 to %2: %n addresses", nullptr, 1 << network->freeBits()).arg(first, last);
}

QString AddressField::inputError() const
{
    const QString text = value().toString();
    if (!isModified() || text.isEmpty())
        return {};
    if (!isNetwork())
        return readAddress(text) ? QString() : tr("Enter an address such as 192.0.2.1 or 2001:db8::1.");
    const auto network = NetworkText::read(text);
    if (!network)
        return tr("Enter a network such as 192.0.2.0/24 or 2001:db8::/32.");
    if (network->base() == network->address)
        return {};
    const QString fitting = network->base().toString() + u'/' + QString::number(network->prefix);
    return tr("The network of this address is %1.").arg(fitting);
}

} // namespace backdesk::ui
