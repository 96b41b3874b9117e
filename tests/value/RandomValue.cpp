// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/RandomValue.h"

namespace backdesk
{

namespace
{

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += QChar(random.bounded(3) ? random.bounded(0x80) : random.bounded(0x10000));
    return text;
}

} // namespace

Value randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 8 : 10)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return qint64(random.generate64() >> random.bounded(64));
    case 3:
        return -qint64(random.generate64() >> random.bounded(1, 64));
    case 4:
        return random.generateDouble() * 1e9;
    case 5:
        return randomText(random);
    case 6:
        return randomText(random).toUtf8();
    case 7:
        return DateTime(qint64(random.generate64() >> 10),
                        random.bounded(2) ? std::optional<int>(random.bounded(-50000, 50000)) : std::nullopt);
    case 8: {
        ValueList list;
        for (int i = random.bounded(5); i > 0; --i)
            list.append(randomValue(random, depth + 1));
        return list;
    }
    default: {
        ValueMap map;
        for (int i = random.bounded(5); i > 0; --i)
            map.set(randomText(random), randomValue(random, depth + 1));
        return map;
    }
    }
}

} // namespace backdesk
