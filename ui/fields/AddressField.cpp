// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/AddressField.h"

#include "ui/fields/AddressText.h"

#include <QLineEdit>

namespace backdesk::ui
{

AddressField::AddressField(const FieldMeta &field, QWidget *parent) : LineField(field, parent)
{
    const bool network = isNetwork();
    if (field.placeholder.isEmpty())
        lineEdit()->setPlaceholderText(network ? QStringLiteral("192.0.2.0/24")
                                               : QStringLiteral("192.0.2.1"));
}

bool AddressField::isNetwork() const
{
    return field().type == FieldMeta::Type::IpNetwork || field().component == QLatin1String("IpNetwork");
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
