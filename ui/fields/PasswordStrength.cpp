// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/PasswordStrength.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace backdesk::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::PasswordStrength)
};

/// How many characters there are to choose from.
int poolOf(const QString &password)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool sign = false;
    bool other = false;
    for (const QChar c : password) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        sign = sign || (c.unicode() < 128 && !c.isLetterOrNumber());
        other = other || c.unicode() >= 128;
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (sign ? 33 : 0) + (other ? 100 : 0);
}

/// Characters that do not follow from the one before.
int surprises(const QString &password)
{
    int count = password.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < password.size(); ++i) {
        const int step = password.at(i).unicode() - password.at(i - 1).unicode();
        if (std::abs(step) > 1)
            ++count;
    }
    return count;
}

QString withoutCommon(QString password)
{
    static const QStringList common{QStringLiteral("password"), QStringLiteral("passwort"),
                                    QStringLiteral("qwertz"),   QStringLiteral("qwerty"),
                                    QStringLiteral("letmein"),  QStringLiteral("welcome"),
                                    QStringLiteral("admin"),    QStringLiteral("secret"),
                                    QStringLiteral("geheim"),   QStringLiteral("hallo")};
    // One character stands for a word that is tried first.
    for (const QString &word : common)
        password.replace(word, word.left(1), Qt::CaseInsensitive);
    return password;
}

} // namespace

PasswordStrength passwordStrength(const QString &password)
{
    if (password.isEmpty())
        return PasswordStrength::None;
    const double bits = surprises(withoutCommon(password)) * std::log2(std::max(2, poolOf(password)));
    if (bits < 28)
        return PasswordStrength::VeryWeak;
    if (bits < 45)
        return PasswordStrength::Weak;
    return bits < 65 ? PasswordStrength::Fair : PasswordStrength::Strong;
}

QString strengthText(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::VeryWeak:
        return Words::tr("Very weak", "a password");
    case PasswordStrength::Weak:
        return Words::tr("Weak", "a password");
    case PasswordStrength::Fair:
        return Words::tr("Fair", "a password");
    case PasswordStrength::Strong:
        return Words::tr("Strong", "a password");
    case PasswordStrength::None:
        break;
    }
    return {};
}

} // namespace backdesk::ui
